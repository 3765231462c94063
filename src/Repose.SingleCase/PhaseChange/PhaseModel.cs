namespace Repose.SingleCase;

/// <summary>Turns a series with phases into the columns of a regression.</summary>
internal static class PhaseModel
{
    /// <summary>The usable days and their columns: the other phase, the covariates, the effect last.</summary>
    public static ModelData Of(DailySeries series, Phases phases, Phase contrast, IReadOnlyList<string> covariates)
    {
        var rows = series.Rows.Where(row => phases.Of(row.Day) is not null && IsUsable(row, covariates)).ToArray();
        var other = contrast == Phase.Course ? Phase.FollowUp : Phase.Course;
        var hasOther = rows.Any(row => phases.Of(row.Day) == other);
        string[] names = [.. hasOther ? [Name(other)] : Array.Empty<string>(), .. covariates, Name(contrast)];
        double[][] columns =
        [
            .. hasOther ? [Indicator(rows, phases, other)] : Array.Empty<double[]>(),
            .. covariates.Select(name => rows.Select(row => row.Covariates[name]).ToArray()),
            Indicator(rows, phases, contrast),
        ];
        return new([.. rows.Select(row => row.Day)], [.. rows.Select(row => row.Value!.Value)], names, columns);
    }

    /// <summary>Whether the day has a value and every covariate that the analysis uses.</summary>
    public static bool IsUsable(DailyValue row, IReadOnlyList<string> covariates) =>
        row.Value is not null && covariates.All(row.Covariates.ContainsKey);

    /// <summary>The name of a phase's column.</summary>
    public static string Name(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "baseline",
            Phase.Course => "course",
            Phase.FollowUp => "follow-up",
            _ => throw new ArgumentOutOfRangeException(nameof(phase)),
        };

    private static double[] Indicator(DailyValue[] rows, Phases phases, Phase phase) =>
        [.. rows.Select(row => phases.Of(row.Day) == phase ? 1.0 : 0.0)];
}
