namespace Repose.SingleCase;

/// <summary>Turns a series with phases into the columns of a regression.</summary>
internal static class PhaseModel
{
    /// <summary>The usable days and their columns: the other phase, the covariates, the effect last.</summary>
    public static ModelData Of(DailySeries series, Phases phases, Phase contrast, IReadOnlyList<string> covariates)
    {
        var other = contrast == Phase.Course ? Phase.FollowUp : Phase.Course;
        var hasOther = false;
        var rows = new List<DailyValue>(series.Rows.Count);
        for (var i = 0; i < series.Rows.Count; i++)
        {
            var row = series.Rows[i];
            if (phases.Of(row.Day) is { } phase && ModelData.IsUsable(row, covariates))
            {
                rows.Add(row);
                hasOther |= phase == other;
            }
        }

        string[] names = [.. hasOther ? [Name(other)] : Array.Empty<string>(), .. covariates, Name(contrast)];
        return ModelData.Of(
            rows,
            names,
            (row, name) => Named(name) is { } phase ? Indicator(phases, row, phase) : row.Covariates[name]
        );
    }

    /// <summary>What an estimate of a change of phase can be computed from again.</summary>
    public static Trace TraceOf(DailySeries series, Phases phases, Phase contrast, IReadOnlyList<string> covariates) =>
        Trace.Of(series, Canonical.Text(phases), $"{contrast} against baseline; {Canonical.Covariates(covariates)}");

    /// <summary>The name of a phase's column.</summary>
    public static string Name(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "baseline",
            Phase.Course => "course",
            Phase.FollowUp => "follow-up",
            _ => throw new ArgumentOutOfRangeException(nameof(phase)),
        };

    // No covariate may bear these names.
    private static Phase? Named(string name) =>
        name switch
        {
            "course" => Phase.Course,
            "follow-up" => Phase.FollowUp,
            _ => null,
        };

    private static double Indicator(Phases phases, DailyValue row, Phase phase) => phases.Of(row.Day) == phase ? 1 : 0;
}
