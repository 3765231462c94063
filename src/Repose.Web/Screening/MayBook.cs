using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>Says whether screening lets a client book, and with these add-ons.</summary>
/// <remarks>The words tell nothing about health: the desk, too, reads them. Why it is so stands on pages for those who may see it.</remarks>
internal sealed class MayBook(ReposeDb db, ReadStanding read)
{
    public sealed record Stopped() : Refusal("screening-stops", ScreeningText.BookingStopped);

    public sealed record StoppedAtDesk()
        : Refusal(
            "screening-stops",
            "Screening stops bookings for this client. A therapist can see why on the client's screening, and may go on with a reason."
        );

    public sealed record AddOnBlocked(string Name) : Refusal("add-on-blocked", ScreeningText.FormatAddOnBlocked(Name));

    public sealed record AddOnBlockedAtDesk(string Name)
        : Refusal(
            "add-on-blocked",
            $"{Name} is not for this client. A therapist can see why on the client's screening."
        );

    /// <summary>Why the client may not; null where nothing speaks against it.</summary>
    public async Task<Refusal?> Run(
        Id<Client> client,
        IReadOnlyCollection<Id<AddOn>> addOns,
        bool byStaff,
        CancellationToken cancel
    )
    {
        var effects = (await read.Run(client, cancel)).Effects;
        if (effects.StopsBooking)
        {
            return byStaff ? new StoppedAtDesk() : new Stopped();
        }

        if (addOns.Count == 0 || (effects.BlockedAddOns.Count == 0 && effects.BlockedAllergens.Count == 0))
        {
            return null;
        }

        var chosen = await db.AddOns.AsNoTracking().Where(one => addOns.Contains(one.Id)).ToListAsync(cancel);
        return chosen.Find(effects.Blocks) is not { } blocked ? null
            : byStaff ? new AddOnBlockedAtDesk(blocked.Name)
            : new AddOnBlocked(blocked.Name);
    }
}
