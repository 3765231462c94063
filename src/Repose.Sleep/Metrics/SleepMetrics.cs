using NodaTime;

namespace Repose.Sleep;

/// <summary>The measures of one sleep. What cannot be known from the source is null, never zero.</summary>
/// <remarks>
/// Definitions follow the standard sleep diary (Carney et al. 2012, doi:10.5665/sleep.1642) and, for devices, the same
/// quantities read off the stages between first and last sleep.
/// </remarks>
public sealed record SleepMetrics
{
    /// <summary>TIB, time in bed: out of bed minus into bed. Null where no source told more than the sleep itself.</summary>
    public Duration? TimeInBed { get; init; }

    /// <summary>SOL, sleep onset latency: from trying to sleep until asleep. Devices that fall silent until sleep tell none.</summary>
    public Duration? SleepOnsetLatency { get; init; }

    /// <summary>WASO, wake after sleep onset: time awake between first and last sleep, the final wake excluded.</summary>
    public Duration? WakeAfterSleepOnset { get; init; }

    /// <summary>TWAK, terminal wakefulness: from the final awakening until out of bed.</summary>
    public Duration? TerminalWake { get; init; }

    /// <summary>NWAK, the number of awakenings, the final one not counted.</summary>
    public int? Awakenings { get; init; }

    /// <summary>TST, total sleep time.</summary>
    public Duration? TotalSleepTime { get; init; }

    /// <summary>Time told as awake between start and end, any awake time at the edges included.</summary>
    public Duration? Awake { get; init; }

    /// <summary>Light sleep (N1 and N2).</summary>
    public Duration? Light { get; init; }

    /// <summary>Deep sleep (N3).</summary>
    public Duration? Deep { get; init; }

    /// <summary>REM sleep.</summary>
    public Duration? Rem { get; init; }

    /// <summary>Midpoint of sleep: onset plus half of the time from onset to the last sleep (mid-sleep of the MCTQ).</summary>
    public Instant? Midpoint { get; init; }

    /// <summary>Subjective quality, on the scale of the diary; higher is better.</summary>
    public double? Quality { get; init; }

    /// <summary>SE, sleep efficiency in percent: 100 · TST / TIB. Null where either is not known.</summary>
    public double? SleepEfficiency =>
        TotalSleepTime is { } asleep && TimeInBed is { } inBed && inBed > Duration.Zero ? 100 * (asleep / inBed) : null;

    /// <summary>TWT, total wake time: SOL + WASO + TWAK. Null unless all three are known.</summary>
    public Duration? TotalWakeTime => SleepOnsetLatency + WakeAfterSleepOnset + TerminalWake;
}
