namespace Repose.Import.Fitbit;

/// <summary>One sleep, by the names that Google gives.</summary>
internal sealed record GoogleSleep
{
    public GoogleInterval? Interval { get; init; }
    public GoogleMetadata? Metadata { get; init; }
    public List<GoogleStage>? Stages { get; init; }
    public GoogleSummary? Summary { get; init; }
}
