using NodaTime;

namespace Repose.Practice;

/// <summary>What somebody means who says "away from this time to that time" by the clocks on the wall.</summary>
public static class ClockSpan
{
    /// <summary>The stretch of time that holds every moment at which the clocks show a time from one to the other.</summary>
    /// <remarks>
    /// A time that comes twice means its first coming as a start and its second as an end: whoever is away then is away
    /// both times. A time that the clocks skip means the moment at which they skip it.
    /// </remarks>
    /// <param name="from">The first time.</param>
    /// <param name="until">The time at which it is over.</param>
    /// <param name="zone">The zone of the clocks.</param>
    /// <returns>Null when that is no time at all: the end is not after the start.</returns>
    public static Interval? Between(LocalDateTime from, LocalDateTime until, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var (first, last) = (zone.MapLocal(from), zone.MapLocal(until));
        var start = first.Count == 0 ? first.EarlyInterval.End : first.First().ToInstant();
        var end = last.Count == 0 ? last.EarlyInterval.End : last.Last().ToInstant();
        return from < until && start < end ? new Interval(start, end) : null;
    }
}
