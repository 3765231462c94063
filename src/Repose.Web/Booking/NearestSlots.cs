using NodaTime;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Free times near one that could not be had.</summary>
internal static class NearestSlots
{
    /// <summary>The nearest by the clock, each time once, at most six.</summary>
    /// <param name="free">The free times around it.</param>
    /// <param name="wanted">The one that could not be had.</param>
    /// <param name="moving">The appointment that is to move there, whose own time is no other one; null for a new one.</param>
    internal static IReadOnlyList<Slot> To(FreeTimes free, Instant wanted, Appointment? moving = null)
    {
        var date = wanted.InZone(free.Zone).Date;
        return
        [
            .. Enumerable
                .Range(-1, 3)
                .SelectMany(days => free.On(date.PlusDays(days)))
                .Where(slot => (slot.Start, slot.TherapistId) != (moving?.Start, moving?.TherapistId))
                .DistinctBy(slot => slot.Start)
                .OrderBy(slot => Math.Abs((slot.Start - wanted).TotalSeconds))
                .Take(6)
                .OrderBy(slot => slot.Start),
        ];
    }
}
