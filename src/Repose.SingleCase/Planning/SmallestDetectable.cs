using Student = MathNet.Numerics.Distributions.StudentT;

namespace Repose.SingleCase;

/// <summary>The smallest change of phase that a plan finds in 80 % of courses, by formula.</summary>
/// <remarks>
/// (t of 0.975 + t of 0.80) times the standard error of the course coefficient from X'R⁻¹X, with the n - p residual degrees
/// of freedom of the recorded days. The correlation counts as known, so this is the best case: where it must be
/// estimated, as in the answer, a little more is needed, and the power curve shows it. Missing days are spread evenly.
/// </remarks>
/// <param name="Change">The change, in the unit of the outcome, above 0.</param>
/// <param name="StandardError">The standard error of the course coefficient.</param>
/// <param name="DegreesOfFreedom">n - p.</param>
public sealed record SmallestDetectable(double Change, double StandardError, int DegreesOfFreedom)
{
    /// <summary>The smallest detectable change of the course against the baseline.</summary>
    public static SmallestDetectable Of(CoursePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (error, df) = Error(plan);
        return new(Factor(df) * error, error, df);
    }

    /// <summary>The same when the whole plan is carried out twice and the two changes are averaged.</summary>
    public static SmallestDetectable OfTwoCourses(CoursePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (error, df) = Error(plan);
        return new(Factor(2 * df) * error / Math.Sqrt(2), error / Math.Sqrt(2), 2 * df);
    }

    /// <summary>The days of a phase that are on record when the missing ones are spread evenly.</summary>
    internal static IEnumerable<int> Recorded(DayRange range, double missing)
    {
        for (var i = 0; i < range.Length; i++)
        {
            if (Math.Floor(((i + 1) * missing) + 0.5) <= Math.Floor((i * missing) + 0.5))
            {
                yield return range.Start + i;
            }
        }
    }

    private static double Factor(int df) => Student.InvCDF(0, 1, df, 0.975) + Student.InvCDF(0, 1, df, 0.80);

    private static (double Error, int Df) Error(CoursePlan plan)
    {
        var phases = plan.Phases();
        int[] days =
        [
            .. Recorded(phases.Baseline, plan.Missing),
            .. Recorded(phases.Course, plan.Missing),
            .. Recorded(phases.FollowUp ?? default, plan.Missing),
        ];
        double[] columns =
        [
            .. days.Select(_ => 1.0),
            .. plan.FollowUp > 0 ? Indicator(phases, days, Phase.FollowUp) : [],
            .. Indicator(phases, days, Phase.Course),
        ];
        var p = plan.FollowUp > 0 ? 3 : 2;
        var cells = new double[p * (p + 1) / 2];
        GapSums.Of(days, columns).CrossProducts(plan.Phi, cells);
        PackedCholesky.Factorise(cells, p);
        return (plan.StandardDeviation / cells[PackedCholesky.At(p - 1, p - 1)], days.Length - p);
    }

    private static double[] Indicator(Phases phases, int[] days, Phase phase) =>
        [.. days.Select(day => phases.Of(day) == phase ? 1.0 : 0.0)];
}
