using MathNet.Numerics.Statistics;

namespace Repose.SingleCase;

/// <summary>Tau with the trend of the baseline taken out of both phases.</summary>
/// <remarks>
/// Tarlow 2017, Behav Modif 41:427-467, doi 10.1177/0145445516676750, always corrected. The trend is the median slope
/// between pairs of baseline values (Theil and Sen), counted in recorded values, not in calendar days. A course value
/// and a baseline value tie when they differ from the trend by no more than rounding makes of values and slope, so that
/// a straight line gives exactly 0; without a trend they are compared as they are.
/// </remarks>
internal static class BaselineTrend
{
    private const double Rounding = 4 * 2.220446049250313e-16;

    public static PairCounts Compare(PhaseValues values)
    {
        var (a, b) = (values.BaselineScaled, values.CourseScaled);
        var slope = Slope(a);
        var noise = slope == 0 ? 0 : Rounding * a.Concat(b).Max(Math.Abs);
        return PairCounts.Of(
            a.Length,
            b.Length,
            (i, j) =>
            {
                var steps = a.Length + j - i;
                var gain = b[j] - a[i] - (slope * steps);
                return Math.Abs(gain) <= noise * (1 + steps) ? 0 : values.Sign * Math.Sign(gain);
            }
        );
    }

    private static double Slope(double[] values) =>
        Enumerable
            .Range(0, values.Length)
            .SelectMany(
                i => Enumerable.Range(i + 1, values.Length - i - 1),
                (i, k) => (values[k] - values[i]) / (k - i)
            )
            .Median();
}
