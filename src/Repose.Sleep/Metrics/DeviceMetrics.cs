using NodaTime;

namespace Repose.Sleep;

/// <summary>Measures read off what devices said, moment by moment.</summary>
public static class DeviceMetrics
{
    /// <summary>The measures of one sleep told by a device.</summary>
    /// <param name="spans">Ordered and not overlapping.</param>
    /// <param name="timeInBed">Time in bed, where a source told of it.</param>
    /// <param name="totals">The source's own sums; where given they are kept.</param>
    public static SleepMetrics Of(IReadOnlyList<StateSpan> spans, Duration? timeInBed, ToldTotals? totals = null)
    {
        var sleep = spans.Where(span => span.State.IsSleep).ToList();
        if (sleep.Count == 0)
        {
            return new SleepMetrics
            {
                TimeInBed = timeInBed,
                TotalSleepTime = totals?.Asleep ?? Duration.Zero,
                Awake = totals?.Awake ?? Sum(spans),
            };
        }

        var (onset, last) = (sleep[0].Start, sleep[^1].End);
        var asleep = Sum(sleep);
        return new SleepMetrics
        {
            TimeInBed = timeInBed,
            WakeAfterSleepOnset = last - onset - asleep,
            Awakenings = Wakes(sleep),
            TotalSleepTime = totals?.Asleep ?? asleep,
            Awake = totals?.Awake ?? spans[^1].End - spans[0].Start - asleep,
            Light = totals is null ? Stage(sleep, SleepState.Light) : totals.Light,
            Deep = totals is null ? Stage(sleep, SleepState.Deep) : totals.Deep,
            Rem = totals is null ? Stage(sleep, SleepState.Rem) : totals.Rem,
            Midpoint = onset + (last - onset) / 2,
        };
    }

    /// <summary>How often sleep was broken: every gap between two pieces of sleep is one awakening.</summary>
    private static int Wakes(List<StateSpan> sleep) =>
        sleep.Zip(sleep.Skip(1)).Count(pair => pair.Second.Start > pair.First.End);

    private static Duration? Stage(List<StateSpan> sleep, SleepState stage)
    {
        var spans = sleep.Where(span => span.State == stage).ToList();
        return spans.Count == 0 ? null : Sum(spans);
    }

    private static Duration Sum(IEnumerable<StateSpan> spans) =>
        spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
}
