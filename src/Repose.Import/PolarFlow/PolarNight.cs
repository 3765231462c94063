namespace Repose.Import.PolarFlow;

/// <summary>One night of a sleep_result file, by the names that Polar gives.</summary>
internal sealed record PolarNight
{
    public string? Night { get; init; }
    public PolarEvaluation? Evaluation { get; init; }
    public PolarSleepResult? SleepResult { get; init; }
}
