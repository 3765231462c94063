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
        var sums = StateSums.Of(spans);
        if (sums.Onset is not { } onset || sums.LastSleep is not { } last)
        {
            return new SleepMetrics
            {
                TimeInBed = timeInBed,
                TotalSleepTime = totals?.Asleep ?? Duration.Zero,
                Awake = totals?.Awake ?? sums.Told,
            };
        }

        return new SleepMetrics
        {
            TimeInBed = timeInBed,
            WakeAfterSleepOnset = last - onset - sums.Asleep,
            Awakenings = sums.Awakenings,
            TotalSleepTime = totals?.Asleep ?? sums.Asleep,
            Awake = totals?.Awake ?? spans[^1].End - spans[0].Start - sums.Asleep,
            Light = totals is null ? sums.Stage(SleepState.Light) : totals.Light,
            Deep = totals is null ? sums.Stage(SleepState.Deep) : totals.Deep,
            Rem = totals is null ? sums.Stage(SleepState.Rem) : totals.Rem,
            Midpoint = onset + (last - onset) / 2,
        };
    }
}
