using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>The levels of one night on the line of time.</summary>
internal static class LevelTrack
{
    /// <summary>Lays the short wakes over the levels, and cuts both to the period.</summary>
    /// <remarks>
    /// The track runs on the offset of the start, in elapsed time, also over a clock change: so a time on it is a
    /// distance from the start, and not a time of the clock.
    /// </remarks>
    public static IReadOnlyList<StateSpan> Lay(SleepLevels levels, LocalDateTime start, LogTimes times)
    {
        var below = Place(levels.Data, start, times);
        var above = Place(levels.ShortData, start, times);
        var cuts = below.Concat(above).SelectMany(s => new[] { s.Start, s.End }).Distinct().Order().ToList();
        var spans = new List<StateSpan>();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            if (At(above, from) is not { } state)
            {
                if (At(below, from) is not { } under)
                {
                    continue;
                }

                state = under;
            }

            StateSpans.Append(spans, state, from, to);
        }

        return spans;
    }

    private static SleepState? At(List<StateSpan> spans, Instant moment)
    {
        var at = spans.FindLastIndex(s => s.Start <= moment && moment < s.End);
        return at < 0 ? null : spans[at].State;
    }

    private static List<StateSpan> Place(List<LevelSpan>? levels, LocalDateTime start, LogTimes times)
    {
        var spans = new List<StateSpan>();
        foreach (var level in levels ?? [])
        {
            if (FitbitLevel.State(level.Level) is not { } state || LocalTimeText.Read(level.DateTime) is not { } local)
            {
                continue;
            }

            var told = times.Start + (local.InUtc().ToInstant() - start.InUtc().ToInstant());
            var from = Instant.Max(told, times.Start);
            var to = Instant.Min(told + Duration.FromSeconds(level.Seconds), times.End);
            if (from < to)
            {
                spans.Add(new(state, from, to));
            }
        }

        return spans;
    }
}
