namespace Repose.SingleCase;

/// <summary>Every value of the baseline compared with every value of the course.</summary>
internal sealed class PairCounts
{
    private readonly double[] _perBaseline;
    private readonly double[] _perCourse;

    private PairCounts(double[] perBaseline, double[] perCourse, int better, int tied)
    {
        _perBaseline = perBaseline;
        _perCourse = perCourse;
        Better = better;
        Tied = tied;
    }

    /// <summary>Pairs in which the course value is the better one.</summary>
    public int Better { get; }

    /// <summary>Pairs of equal values.</summary>
    public int Tied { get; }

    private int M => _perBaseline.Length;

    private int N => _perCourse.Length;

    private double Pairs => (double)M * N;

    /// <summary>The share of pairs that are better, ties counting half.</summary>
    public double Share => (Better + (0.5 * Tied)) / Pairs;

    /// <summary>Better pairs less worse pairs, as a share of all.</summary>
    public double Tau => ((2.0 * Better) + Tied - Pairs) / Pairs;

    /// <param name="baseline">How many values of baseline.</param>
    /// <param name="course">How many values of course.</param>
    /// <param name="compare">Above 0 when course value j is better than baseline value i, 0 when they tie.</param>
    public static PairCounts Of(int baseline, int course, Func<int, int, int> compare)
    {
        var (rows, columns) = (new double[baseline], new double[course]);
        int better = 0,
            tied = 0;
        for (var i = 0; i < baseline; i++)
        {
            for (var j = 0; j < course; j++)
            {
                var order = compare(i, j);
                better += order > 0 ? 1 : 0;
                tied += order == 0 ? 1 : 0;
                var half = (Math.Sign(order) + 1) / 2.0;
                rows[i] += half;
                columns[j] += half;
            }
        }

        return new(rows, columns, better, tied);
    }

    public static PairCounts Of(PhaseValues values) =>
        Of(
            values.Baseline.Count,
            values.Course.Count,
            (i, j) => values.Sign * values.Course[j].CompareTo(values.Baseline[i])
        );

    /// <summary>
    /// The unbiased standard error of the share (Mee 1990, J Am Stat Assoc 85:793-800); null when
    /// a phase has one value or the formula comes out at or below 0. A share of 0 or 1 counts as half a pair away from it.
    /// </summary>
    public double? UnbiasedStandardError()
    {
        var degrees = (M - 1.0) * (N - 1.0);
        if (degrees == 0)
        {
            return null;
        }

        var (byBaseline, byCourse) = SharedPairs();
        var each = (Better + (0.25 * Tied)) / Pairs;
        var variance = IsExtreme
            ? Half * (1 - Half)
            : Share - ((M + N - 1) * Share * Share) + (N * byBaseline) + (M * byCourse) - (2 * each);
        return variance > 1e-14 ? Math.Sqrt(variance / degrees) : null;
    }

    /// <summary>
    /// The standard error of Hanley and McNeil 1982 (Radiology 143:29-36, doi 10.1148/radiology.143.1.7063747) with
    /// its two probabilities counted in the data. A share of 0 or 1 counts as half a pair away from it.
    /// </summary>
    public double HanleyMcNeilStandardError()
    {
        if (IsExtreme)
        {
            return Math.Sqrt(Half * (1 - Half) / Pairs);
        }

        var (byBaseline, byCourse) = SharedPairs();
        var square = Share * Share;
        return Math.Sqrt(
            ((Share * (1 - Share)) + ((N - 1) * (byBaseline - square)) + ((M - 1) * (byCourse - square))) / Pairs
        );
    }

    /// <summary>The standard error if both phases came from one distribution without ties.</summary>
    public double NullStandardError() => Math.Sqrt((M + N + 1) / (12 * Pairs));

    /// <summary>
    /// The score interval of Newcombe 2006, method 5 (Stat Med 25:559-573, doi 10.1002/sim.2324).
    /// </summary>
    public ConfidenceBounds Newcombe(double level)
    {
        var z = NormalQuantile.TwoSided(level);
        var share = Share;
        var lower = share == 0 ? 0 : Bisection.Find(0, share, IsFar);
        var upper = share == 1 ? 1 : Bisection.Find(share, 1, p => !IsFar(p));
        return new(level, lower, upper);

        bool IsFar(double p)
        {
            var h = ((M + N) / 2.0) - 1;
            var variance = p * (1 - p) * (1 + (h * (1 - p) / (2 - p)) + (h * p / (1 + p))) / Pairs;
            return (share - p) * (share - p) > z * z * variance;
        }
    }

    private bool IsExtreme => Tied == 0 && (Better == 0 || Better == M * N);

    private double Half => 0.5 / Pairs;

    /// <summary>The chance that two course values beat one baseline value, and that one beats two.</summary>
    private (double ByBaseline, double ByCourse) SharedPairs() =>
        (_perBaseline.Sum(sum => sum * sum) / (Pairs * N), _perCourse.Sum(sum => sum * sum) / (Pairs * M));
}
