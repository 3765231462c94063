namespace Repose.Import.Fitbit;

/// <summary>From when to when, in UTC, and the offsets of the sleeper.</summary>
internal sealed record GoogleInterval
{
    public string? StartTime { get; init; }
    public string? StartUtcOffset { get; init; }
    public string? EndTime { get; init; }
    public string? EndUtcOffset { get; init; }
}
