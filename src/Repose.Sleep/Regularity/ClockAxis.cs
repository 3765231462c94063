using NodaTime;

namespace Repose.Sleep;

/// <summary>Lays time out as the clock on the wall shows it: the skipped hour is absent, the repeated hour counts once.</summary>
internal static class ClockAxis
{
    /// <summary>A stretch of clock time, in seconds since an arbitrary midnight.</summary>
    internal readonly record struct Stretch(long Start, long End, bool? Asleep);

    private static readonly LocalDateTime Origin = new(2000, 1, 1, 0, 0);

    internal static IReadOnlyList<Stretch> Of(IEnumerable<KnownState> states, DateTimeZone zone)
    {
        var axis = new List<Stretch>();
        var reached = long.MinValue;
        Instant? last = null;
        foreach (var state in states)
        {
            if (last < state.Start)
            {
                Add(last.Value, state.Start, null);
            }

            Add(state.Start, state.End, state.Asleep);
            last = state.End;
        }

        return axis;

        void Add(Instant start, Instant end, bool? asleep)
        {
            foreach (var (from, to) in SameOffset(start, end, zone))
            {
                var first = Math.Max(Second(from), reached);
                var past = Second(to);
                if (past > first)
                {
                    axis.Add(new Stretch(first, past, asleep));
                    reached = past;
                }
            }
        }
    }

    /// <summary>The parts of a stretch between which the zone changes its offset, as clock times.</summary>
    private static IEnumerable<(LocalDateTime From, LocalDateTime To)> SameOffset(
        Instant start,
        Instant end,
        DateTimeZone zone
    )
    {
        foreach (var part in zone.GetZoneIntervals(start, end))
        {
            var from = part.HasStart ? Instant.Max(part.Start, start) : start;
            var to = part.HasEnd ? Instant.Min(part.End, end) : end;
            yield return (from.WithOffset(part.WallOffset).LocalDateTime, to.WithOffset(part.WallOffset).LocalDateTime);
        }
    }

    private static long Second(LocalDateTime time) => Period.Between(Origin, time, PeriodUnits.Seconds).Seconds;
}
