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
            return totals is null
                ? new SleepMetrics
                {
                    TimeInBed = timeInBed,
                    TotalSleepTime = Duration.Zero,
                    Awake = sums.Told,
                }
                : Summed(totals, timeInBed);
        }

        return new SleepMetrics
        {
            TimeInBed = timeInBed,
            SleepOnsetLatency = totals?.OnsetLatency,
            TerminalWake = totals?.TerminalWake,
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

    /// <summary>The measures of a sleep of which nothing but its sums are told: when it was broken, nobody knows.</summary>
    private static SleepMetrics Summed(ToldTotals totals, Duration? timeInBed) =>
        new()
        {
            TimeInBed = timeInBed,
            SleepOnsetLatency = totals.OnsetLatency,
            TerminalWake = totals.TerminalWake,
            WakeAfterSleepOnset = AwakeAfterOnset(totals),
            TotalSleepTime = totals.Asleep,
            Awake = totals.Awake,
            Light = totals.Light,
            Deep = totals.Deep,
            Rem = totals.Rem,
        };

    /// <summary>Known only where the source tells both edges: what is awake between them is what is left.</summary>
    private static Duration? AwakeAfterOnset(ToldTotals totals) =>
        totals is { Awake: { } awake, OnsetLatency: { } before, TerminalWake: { } after, Asleep: { } asleep }
        && asleep > Duration.Zero
            ? Duration.Max(awake - before - after, Duration.Zero)
            : null;
}
