using NodaTime;

namespace Repose.Sleep;

/// <summary>The sums that a source printed for a period. What it did not tell is null, not zero.</summary>
/// <param name="Asleep">Total sleep time.</param>
/// <param name="Awake">Time awake between start and end, the time until the first sleep and after the last one included.</param>
/// <param name="Light">Light sleep.</param>
/// <param name="Deep">Deep sleep.</param>
/// <param name="Rem">REM sleep.</param>
/// <param name="OnsetLatency">
/// From the start until asleep, which is a part of <paramref name="Awake"/>; or, where the source's start is the first sleep, from
/// bedtime to it, which is not.
/// </param>
/// <param name="TerminalWake">From the last sleep until the end, which is a part of <paramref name="Awake"/>.</param>
/// <param name="InBed">
/// Time in bed, where the source leaves out some of the time between start and end, or tells of time in bed before the start.
/// </param>
public sealed record ToldTotals(
    Duration? Asleep,
    Duration? Awake = null,
    Duration? Light = null,
    Duration? Deep = null,
    Duration? Rem = null,
    Duration? OnsetLatency = null,
    Duration? TerminalWake = null,
    Duration? InBed = null
);
