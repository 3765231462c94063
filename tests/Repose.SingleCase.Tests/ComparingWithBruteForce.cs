using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

/// <summary>The partial sums of the test by lot against the definition, worked out anew for every schedule.</summary>
public sealed class ComparingWithBruteForce
{
    [Fact]
    public void Gives_the_same_p_values_and_interval_when_days_are_missing_and_a_covariate_is_taken_out() =>
        Prop.ForAll(Some.Seeds, Compare).Check(Some.Quick(60));

    private static void Compare(int seed)
    {
        var noise = new Noise((ulong)seed);
        var design = Some.Design(3, 4, 2, 1);
        var schedule = design.Draw((ulong)seed);
        var rows = design
            .Weeks.SelectMany(week => week.EligibleDays)
            .Where(_ => noise.Fraction() > 0.25)
            .Select(day => new DailyValue(day, noise.Normal())
            {
                Covariates = new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = noise.Normal() },
            })
            .ToArray();
        var test = DayEffect.TestByLot(DailySeries.Of(rows), schedule, ["x"]);
        if (test.Status is LotStatus.CannotEstimate or LotStatus.NoVariance)
        {
            return;
        }

        var thetas = Enumerable.Range(-4000, 8001).Select(i => i / 500.0).ToArray();
        var all = design.Enumerate().Select(days => Statistics(rows, days, schedule)).ToArray();
        var observed = Statistics(rows, schedule.Days, schedule);
        Assert.Equal(observed.A, test.Statistic!.Value, 1e-9);
        Assert.Equal(PGreater(all, observed, 0), test.PGreater!.Value, 1e-12);
        Assert.Equal(PLess(all, observed, 0), test.PLess!.Value, 1e-12);

        var interval = test.Interval(0.8)!;
        var accepted = thetas
            .Where(theta => PGreater(all, observed, theta) > 0.1 + 1e-12 && PLess(all, observed, theta) > 0.1 + 1e-12)
            .ToArray();
        if (accepted.Length > 0)
        {
            Assert.InRange(interval.Lower, double.NegativeInfinity, accepted[0]);
            Assert.InRange(interval.Upper, accepted[^1], double.PositiveInfinity);
            Assert.True(accepted[0] - interval.Lower < 0.003 || interval.Lower < -8);
            Assert.True(interval.Upper - accepted[^1] < 0.003 || interval.Upper > 8);
        }
    }

    private static double PGreater((double A, double B)[] all, (double A, double B) observed, double theta) =>
        all.Count(s => double.IsNaN(s.A) || s.A - (theta * s.B) >= observed.A - theta - 1e-9) / (double)all.Length;

    private static double PLess((double A, double B)[] all, (double A, double B) observed, double theta) =>
        all.Count(s => double.IsNaN(s.A) || s.A - (theta * s.B) <= observed.A - theta + 1e-9) / (double)all.Length;

    private static (double A, double B) Statistics(DailyValue[] rows, IReadOnlyList<int> days, DrawnSchedule schedule)
    {
        double[] z = Within(rows, row => days.Contains(row.Day) ? 1 : 0);
        double[] w = Within(rows, row => schedule.Days.Contains(row.Day) ? 1 : 0);
        double[] y = Within(rows, row => row.Value!.Value);
        double[] x = Within(rows, row => row.Covariates["x"]);
        double[][] free = [.. new[] { z, w, y }.Select(column => WithoutX(column, x))];
        var information = Dot(free[0], free[0]);
        return information < 1e-9
            ? (double.NaN, double.NaN)
            : (Dot(free[0], free[2]) / information, Dot(free[0], free[1]) / information);
    }

    private static double[] WithoutX(double[] column, double[] x)
    {
        var size = Dot(x, x);
        return size < 1e-18 ? column : [.. column.Zip(x, (value, xi) => value - (Dot(column, x) / size * xi))];
    }

    private static double[] Within(DailyValue[] rows, Func<DailyValue, double> value)
    {
        var means = rows.GroupBy(row => (row.Day - 1) / 7).ToDictionary(week => week.Key, week => week.Average(value));
        return [.. rows.Select(row => value(row) - means[(row.Day - 1) / 7])];
    }

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();
}
