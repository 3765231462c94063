namespace Repose.SingleCase;

/// <summary>What was recorded in one phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="PossibleDays">Its days.</param>
/// <param name="UsableDays">Those with a value, and with all covariates that the analysis uses.</param>
/// <param name="Mean">The mean of the usable days; null when there are none.</param>
/// <param name="StandardDeviation">Their standard deviation (n - 1); null with fewer than two.</param>
public sealed record PhaseSummary(
    Phase Phase,
    int PossibleDays,
    int UsableDays,
    double? Mean,
    double? StandardDeviation
)
{
    /// <summary>Usable days as a share of the days of the phase, from 0 to 1; 0 for an empty phase.</summary>
    public double ShareUsable => PossibleDays > 0 ? UsableDays / (double)PossibleDays : 0;

    internal static PhaseSummary Of(
        DailySeries series,
        IReadOnlyCollection<int> days,
        Phase phase,
        IReadOnlyList<string> covariates
    )
    {
        double[] values =
        [
            .. days.Select(series.On)
                .Where(row => row is not null && ModelData.IsUsable(row, covariates))
                .Select(row => row!.Value!.Value),
        ];
        double? mean = values.Length > 0 ? values.Average() : null;
        double? spread =
            values.Length > 1
                ? Math.Sqrt(values.Sum(value => (value - mean!.Value) * (value - mean.Value)) / (values.Length - 1))
                : null;
        return new(phase, days.Count, values.Length, mean, spread);
    }
}
