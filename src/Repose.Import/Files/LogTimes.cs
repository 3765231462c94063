using NodaTime;

namespace Repose.Import.Files;

/// <summary>When a sleep began and ended that is told in clock times only, which say it twice on one night of the year.</summary>
internal readonly record struct LogTimes(Instant Start, Instant End)
{
    /// <summary>Among the meanings that the clock times can have, takes the one that lasts as long as the maker says.</summary>
    public static LogTimes Of(LocalDateTime start, LocalDateTime end, DateTimeZone zone, Duration? told)
    {
        var starts = Meanings(start, zone);
        var ends = Meanings(end, zone);
        var all = starts.SelectMany(s => ends.Select(e => new LogTimes(s, e)));
        return told is { } length
            ? all.MinBy(t => Math.Abs((t.End - t.Start - length).TotalSeconds))
            : new(starts[0], ends[0]);
    }

    /// <summary>A sleep of which only its end and its length are known.</summary>
    public static LogTimes Ending(LocalDateTime end, DateTimeZone zone, Duration told)
    {
        var at = Meanings(end, zone)[0];
        return new(at - told, at);
    }

    private static Instant[] Meanings(LocalDateTime local, DateTimeZone zone)
    {
        var map = zone.MapLocal(local);
        return map.Count == 2
            ? [map.First().ToInstant(), map.Last().ToInstant()]
            : [zone.AtLeniently(local).ToInstant()];
    }
}
