namespace Repose.SingleCase;

/// <summary>The days of one simulated person without any effect, from a seed.</summary>
internal static class SimulatedDays
{
    public static DailySeries Of(CoursePlan plan, ReproducibleRandom random)
    {
        var rest = Math.Sqrt(1 - (plan.Phi * plan.Phi));
        var rows = new List<DailyValue>();
        double error = 0;
        for (var day = 1 - plan.Baseline; day < 1 + plan.CourseDays + plan.FollowUp; day++)
        {
            var fresh = Normal(random);
            error = day == 1 - plan.Baseline ? fresh : (plan.Phi * error) + (rest * fresh);
            if (random.NextFraction() >= plan.Missing)
            {
                rows.Add(new(day, plan.StandardDeviation * error));
            }
        }

        return DailySeries.Of(rows);
    }

    /// <summary>A standard normal number (Box and Muller 1958, doi:10.1214/aoms/1177706645).</summary>
    private static double Normal(ReproducibleRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextFraction())) * Math.Cos(2 * Math.PI * random.NextFraction());
}
