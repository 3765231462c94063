namespace Repose.Import.Fitbit;

/// <summary>Google's own sums.</summary>
internal sealed record GoogleSummary
{
    public double? MinutesAsleep { get; init; }
    public double? MinutesAwake { get; init; }
    public List<GoogleStageSum>? StagesSummary { get; init; }
}
