namespace Repose.SingleCase;

/// <summary>The gates and cautions of a before-and-after question, checks of robustness aside.</summary>
internal static class PhaseGates
{
    public static IEnumerable<Gate> Of(
        PhaseChangeQuestion question,
        IReadOnlyList<PhaseSummary> phases,
        ModelData data,
        SerialFit fit
    ) =>
        [
            .. question.OutsideGates,
            .. phases
                .Where(phase => phase.Phase == Phase.Baseline || phase.Phase == question.Contrast)
                .SelectMany(OfPhase),
            .. ModelGates.Of(data, fit, name => name is "course" or "follow-up"),
        ];

    public static IEnumerable<Caution> Cautions(PhaseChangeQuestion question, IReadOnlyList<PhaseSummary> phases)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            for (var j = i + 1; j < phases.Count; j++)
            {
                if (Math.Abs(phases[i].ShareUsable - phases[j].ShareUsable) > Limits.UnevenLogging)
                {
                    yield return new UnevenLogging(
                        phases[i].Phase,
                        phases[i].ShareUsable,
                        phases[j].Phase,
                        phases[j].ShareUsable
                    );
                }
            }
        }

        var course = question.Phases.Course;
        if (MissingDays.Caution(question.Series, Days(course), question.TreatmentDays) is { } missing)
        {
            yield return missing;
        }

        var without = question.Series.Rows.Count(row =>
            question.Phases.Of(row.Day) is not null
            && row.Value is not null
            && !ModelData.IsUsable(row, question.Covariates)
        );
        if (without > 0)
        {
            yield return new DaysWithoutCovariate(without);
        }
    }

    /// <summary>The gates of what was recorded in one phase.</summary>
    public static IEnumerable<Gate> OfPhase(PhaseSummary phase)
    {
        var need = phase.Phase switch
        {
            Phase.Baseline => Limits.BaselineDays,
            Phase.Course => Limits.CourseDays,
            _ => Limits.FollowUpDays,
        };
        if (phase.UsableDays < need)
        {
            yield return new TooFewDays(phase.Phase, phase.UsableDays, need);
        }

        // A phase without any day has no share; that it is too short was said above.
        if (phase.PossibleDays > 0 && phase.ShareUsable < Limits.ShareLogged)
        {
            yield return new TooFewLogged(phase.Phase, phase.UsableDays, phase.PossibleDays, Limits.ShareLogged);
        }
    }

    private static IEnumerable<int> Days(DayRange range) => Enumerable.Range(range.Start, range.Length);
}
