namespace Repose.SingleCase;

/// <summary>Gates and cautions that every comparison of days has.</summary>
internal static class DayGates
{
    public static IEnumerable<Gate> Of(PhaseSummary days)
    {
        if (days.UsableDays < Limits.CourseDays)
        {
            yield return new TooFewDays(Phase.Course, days.UsableDays, Limits.CourseDays);
        }

        if (days.ShareUsable < Limits.ShareLogged)
        {
            yield return new TooFewLogged(Phase.Course, days.UsableDays, days.PossibleDays, Limits.ShareLogged);
        }
    }

    public static IEnumerable<Caution> Cautions(
        DayEffectQuestion question,
        IReadOnlyCollection<int> days,
        IReadOnlySet<int> treatmentDays
    )
    {
        if (MissingDays.Caution(question.Series, days, treatmentDays) is { } missing)
        {
            yield return missing;
        }

        var without = days.Select(question.Series.On)
            .Count(row => row?.Value is not null && !ModelData.IsUsable(row, question.Covariates));
        if (without > 0)
        {
            yield return new DaysWithoutCovariate(without);
        }
    }
}
