namespace Repose.Import.PolarFlow;

/// <summary>When a night began and ended, and how its state changed.</summary>
internal sealed record PolarHypnogram
{
    public string? SleepStart { get; init; }
    public string? SleepEnd { get; init; }
    public List<PolarChange>? SleepStateChanges { get; init; }
    public bool BatteryRanOut { get; init; }
}
