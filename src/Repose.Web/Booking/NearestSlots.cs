using NodaTime;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Free times near one that could not be had.</summary>
internal static class NearestSlots
{
    /// <summary>The nearest by the clock, each time once, at most six.</summary>
    internal static IReadOnlyList<Slot> To(FreeTimes free, Instant wanted)
    {
        var date = wanted.InZone(free.Zone).Date;
        return
        [
            .. Enumerable
                .Range(-1, 3)
                .SelectMany(days => free.On(date.PlusDays(days)))
                .DistinctBy(slot => slot.Start)
                .OrderBy(slot => Math.Abs((slot.Start - wanted).TotalSeconds))
                .Take(6)
                .OrderBy(slot => slot.Start),
        ];
    }
}
