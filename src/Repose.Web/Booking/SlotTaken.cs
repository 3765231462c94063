using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Somebody else was quicker, or the time is not offered any more.</summary>
/// <param name="Nearest">Free times near it, the nearest first; may be none.</param>
internal sealed record SlotTaken(IReadOnlyList<Slot> Nearest)
    : Refusal("slot-taken", Nearest.Count > 0 ? BookingText.SlotTaken : BookingText.SlotTakenNoneNear);
