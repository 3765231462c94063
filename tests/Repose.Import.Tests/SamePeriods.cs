using Repose.Sleep;

namespace Repose.Import.Tests;

/// <summary>Whether two periods say the same, down to the last span.</summary>
internal sealed class SamePeriods : EqualityComparer<SleepPeriod>
{
    public static SamePeriods Instance { get; } = new();

    public override bool Equals(SleepPeriod? x, SleepPeriod? y) =>
        x!.Spans.SequenceEqual(y!.Spans) && x with { Spans = [] } == y with { Spans = [] };

    public override int GetHashCode(SleepPeriod obj) => obj.Start.GetHashCode();
}
