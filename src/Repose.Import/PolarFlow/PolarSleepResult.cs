namespace Repose.Import.PolarFlow;

/// <summary>What was measured in a night.</summary>
internal sealed record PolarSleepResult
{
    public PolarHypnogram? Hypnogram { get; init; }
}
