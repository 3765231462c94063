namespace Repose.Import.Fitbit;

/// <summary>A stage that lasted a while.</summary>
internal sealed record GoogleStage
{
    public string? StartTime { get; init; }
    public string? EndTime { get; init; }
    public string? Type { get; init; }
}
