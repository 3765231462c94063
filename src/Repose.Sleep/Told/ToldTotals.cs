using NodaTime;

namespace Repose.Sleep;

/// <summary>The sums that a source printed for a period. What it did not tell is null, not zero.</summary>
/// <param name="Asleep">Total sleep time.</param>
/// <param name="Awake">Time awake between start and end.</param>
/// <param name="Light">Light sleep.</param>
/// <param name="Deep">Deep sleep.</param>
/// <param name="Rem">REM sleep.</param>
public sealed record ToldTotals(
    Duration? Asleep,
    Duration? Awake = null,
    Duration? Light = null,
    Duration? Deep = null,
    Duration? Rem = null
);
