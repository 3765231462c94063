namespace Repose.SingleCase;

/// <summary>Turns a series with phases into the columns of a regression.</summary>
internal static class PhaseModel
{
    /// <summary>The usable days and their columns: the other phase, the covariates, the effect last.</summary>
    public static ModelData Of(DailySeries series, Phases phases, Phase contrast, IReadOnlyList<string> covariates)
    {
        var other = contrast == Phase.Course ? Phase.FollowUp : Phase.Course;
        var (count, hasOther) = (0, false);
        for (var i = 0; i < series.Rows.Count; i++)
        {
            if (PhaseOf(series.Rows[i], phases, covariates) is { } phase)
            {
                count++;
                hasOther |= phase == other;
            }
        }

        string[] names = hasOther ? [Name(other), .. covariates, Name(contrast)] : [.. covariates, Name(contrast)];
        var data = new ModelData(count, names);
        var place = 0;
        for (var i = 0; i < series.Rows.Count; i++)
        {
            if (PhaseOf(series.Rows[i], phases, covariates) is { } phase)
            {
                // No covariate may bear the name of a phase.
                data.Take(place, series.Rows[i]);
                data.Column(0)[place] = hasOther ? Indicator(phase, other) : data.Column(0)[place];
                data.Effect[place++] = Indicator(phase, contrast);
            }
        }

        return data;
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

    /// <summary>The phase of a usable day; null for any other.</summary>
    private static Phase? PhaseOf(DailyValue row, Phases phases, IReadOnlyList<string> covariates) =>
        ModelData.IsUsable(row, covariates) ? phases.Of(row.Day) : null;

    private static double Indicator(Phase phase, Phase column) => phase == column ? 1 : 0;
}
