using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Series with real wandering, under labels that mean nothing: alarms must be as rare as promised.</summary>
internal static class NegativeControls
{
    public static readonly Study Shuffled = new(
        "Session labels that mean nothing",
        "Two hundred lifelike series of five weeks (heaped to 5 minutes, skewed, worse at weekends, a tenth "
            + "missing), under session days that are drawn again each time. The share of alarms must be 5 %, or below because "
            + "ties count as extreme.",
        "p ≤ 0.05",
        people =>
            [
                new(
                    "labels drawn again",
                    Runs.Count(
                        people,
                        seed =>
                        {
                            var series = Lifelike(seed % 200);
                            return DayEffect.TestByLot(series, Simulated.FiveWeeks.Draw(seed)).PTwoSided <= 0.05;
                        }
                    ),
                    people,
                    0.03,
                    0.05
                ),
            ]
    );

    private static DailySeries Lifelike(ulong person)
    {
        var series = new Simulated(person + 77).Series(35, 0.3, 0.1, day => day % 7 is 5 or 6 ? 10 : 0);
        return DailySeries.Of(
            series.Rows.Select(row => row with { Value = 5 * Math.Round(12 * Math.Exp((row.Value!.Value - 60) / 40)) })
        );
    }
}
