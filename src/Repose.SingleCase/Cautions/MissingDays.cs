namespace Repose.SingleCase;

/// <summary>Sees whether treatment days are missing more often than other days.</summary>
internal static class MissingDays
{
    public static Caution? Caution(DailySeries series, IEnumerable<int> days, IReadOnlySet<int> treatmentDays)
    {
        int treated = 0,
            missingTreated = 0,
            other = 0,
            missingOther = 0;
        foreach (var day in days)
        {
            var missing = series.On(day)?.Value is null ? 1 : 0;
            if (treatmentDays.Contains(day))
            {
                treated++;
                missingTreated += missing;
            }
            else
            {
                other++;
                missingOther += missing;
            }
        }

        if (treated == 0 || other == 0 || missingTreated * other <= missingOther * treated)
        {
            return null;
        }

        var p = FisherExact.AtLeast(missingTreated, treated, missingOther, other);
        return p < Limits.MissingForAReason
            ? new TreatmentDaysMissing(missingTreated, treated, missingOther, other, p)
            : null;
    }
}
