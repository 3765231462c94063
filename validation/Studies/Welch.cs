using MathNet.Numerics.Distributions;
using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>Welch's t on all nights of two phases, as if they were independent: what we do not do, for comparison.</summary>
internal static class Welch
{
    /// <summary>The two-sided p of days after <paramref name="baselineEnd"/> up to <paramref name="courseEnd"/> against those before.</summary>
    public static double P(DailySeries series, int baselineEnd, int courseEnd)
    {
        var (meanA, partA, nA) = Moments(series.Rows.Where(row => row.Day <= baselineEnd));
        var (meanB, partB, nB) = Moments(series.Rows.Where(row => row.Day > baselineEnd && row.Day <= courseEnd));
        var variance = partA + partB;
        var freedom = variance * variance / ((partA * partA / (nA - 1)) + (partB * partB / (nB - 1)));
        return 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(meanB - meanA) / Math.Sqrt(variance));
    }

    private static (double Mean, double VarianceOfMean, int Count) Moments(IEnumerable<DailyValue> rows)
    {
        double[] values = [.. rows.Select(row => row.Value!.Value)];
        var mean = values.Average();
        return (mean, values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1) / values.Length, values.Length);
    }
}
