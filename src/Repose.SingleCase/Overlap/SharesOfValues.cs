using MathNet.Numerics.Statistics;

namespace Repose.SingleCase;

/// <summary>Older overlap measures that count values, not pairs. No phase may be empty.</summary>
internal static class SharesOfValues
{
    /// <summary>The share of course values better than the best baseline value (PND).</summary>
    public static double BetterThanBest(PhaseValues values)
    {
        var best = Gains(values, values.Baseline).Max();
        return Gains(values, values.Course).Count(gain => gain > best) / (double)values.Course.Count;
    }

    /// <summary>The share of course values better than the baseline median, ties counting half (PEM).</summary>
    public static double BetterThanMedian(PhaseValues values)
    {
        var median = values.BaselineScaled.Median();
        return values.CourseScaled.Sum(value => (1 + (values.Sign * value.CompareTo(median))) / 2.0)
            / values.Course.Count;
    }

    /// <summary>The largest share of all values that can be kept so that the kept phases do not overlap (PAND).</summary>
    public static double KeptWithoutOverlap(PhaseValues values)
    {
        double[] baseline = [.. Gains(values, values.Baseline).Order()];
        double[] course = [.. Gains(values, values.Course).Order()];
        var kept = course.Length;
        var worse = 0;
        for (var i = 0; i < baseline.Length; i++)
        {
            while (worse < course.Length && course[worse] <= baseline[i])
            {
                worse++;
            }

            kept = Math.Max(kept, i + 1 + course.Length - worse);
        }

        return kept / (double)(baseline.Length + course.Length);
    }

    /// <summary>The difference between the improvement rates of the phases that PAND implies (robust IRD).</summary>
    public static double ImprovementRateDifference(PhaseValues values)
    {
        double all = values.Baseline.Count + values.Course.Count;
        return 1 - (all * all / (2.0 * values.Baseline.Count * values.Course.Count) * (1 - KeptWithoutOverlap(values)));
    }

    private static IEnumerable<double> Gains(PhaseValues values, IEnumerable<double> phase) =>
        phase.Select(value => values.Sign * value);
}
