namespace Repose.SingleCase;

/// <summary>
/// All that the AR(1) likelihood needs of the data, summed over neighbouring days with the same gap, so that each
/// value of phi costs O(gaps p²) whatever the number of days.
/// </summary>
/// <remarks>
/// With a = phi^gap a whitened row is (v[i] - a v[i-1]) / sqrt(1 - a²). Written as difference + (1 - a) previous,
/// its outer product is a sum of three matrices that do not depend on phi, and no precision is lost as phi nears 1.
/// </remarks>
internal sealed class GapSums
{
    private readonly double[] _first;
    private readonly double[][] _dd;
    private readonly double[][] _dp;
    private readonly double[][] _pp;

    private GapSums(int size, int gaps)
    {
        Size = size;
        var cells = size * (size + 1) / 2;
        _first = new double[cells];
        Gaps = new int[gaps];
        Counts = new int[gaps];
        _dd = [.. Enumerable.Range(0, gaps).Select(_ => new double[cells])];
        _dp = [.. Enumerable.Range(0, gaps).Select(_ => new double[cells])];
        _pp = [.. Enumerable.Range(0, gaps).Select(_ => new double[cells])];
    }

    /// <summary>Columns and outcome together.</summary>
    public int Size { get; }

    public int[] Gaps { get; }

    public int[] Counts { get; }

    /// <param name="days">Ascending days.</param>
    /// <param name="rows">One array per column, the outcome last.</param>
    public static GapSums Of(int[] days, double[][] rows)
    {
        var distinct = days.Zip(days.Skip(1), (a, b) => b - a).Distinct().Order().ToArray();
        var sums = new GapSums(rows.Length, distinct.Length);
        distinct.CopyTo(sums.Gaps, 0);
        sums.AddFirst(rows);
        for (var i = 1; i < days.Length; i++)
        {
            var gap = Array.BinarySearch(distinct, days[i] - days[i - 1]);
            sums.Counts[gap]++;
            sums.AddPair(gap, rows, i);
        }

        return sums;
    }

    /// <summary>Writes the packed lower triangle of the whitened cross products; returns log |R|.</summary>
    public double CrossProducts(double phi, Span<double> target)
    {
        _first.CopyTo(target);
        var logDeterminant = 0.0;
        for (var gap = 0; gap < Gaps.Length; gap++)
        {
            var a = Power(phi, Gaps[gap]);
            var rest = (1 - a) * (1 + a);
            logDeterminant += Counts[gap] * Math.Log(rest);
            double one = 1 / rest,
                cross = (1 - a) / rest,
                square = (1 - a) * (1 - a) / rest;
            double[] dd = _dd[gap],
                dp = _dp[gap],
                pp = _pp[gap];
            for (var cell = 0; cell < dd.Length; cell++)
            {
                target[cell] += (one * dd[cell]) + (cross * dp[cell]) + (square * pp[cell]);
            }
        }

        return logDeterminant;
    }

    /// <summary>
    /// Writes the first and second derivatives by phi of the whitened cross products, packed; returns those of log |R|.
    /// </summary>
    public (double First, double Second) Derivatives(double phi, Span<double> first, Span<double> second)
    {
        first.Clear();
        second.Clear();
        double logFirst = 0,
            logSecond = 0;
        for (var gap = 0; gap < Gaps.Length; gap++)
        {
            var power = GapPower.Of(phi, Gaps[gap]);
            double a = power.Value,
                rest = (1 - a) * (1 + a),
                next = 1 + a;
            var log = power.Chain(-2 * a / rest, -2 * (1 + (a * a)) / (rest * rest));
            logFirst += Counts[gap] * log.First;
            logSecond += Counts[gap] * log.Second;
            var one = power.Chain(2 * a / (rest * rest), (2 + (6 * a * a)) / (rest * rest * rest));
            var cross = power.Chain(-1 / (next * next), 2 / (next * next * next));
            double[] dd = _dd[gap],
                dp = _dp[gap],
                pp = _pp[gap];
            for (var cell = 0; cell < dd.Length; cell++)
            {
                // (1 - a)² / (1 - a²) = 2 / (1 + a) - 1, so its derivatives are twice those of 1 / (1 + a).
                var tail = dp[cell] + (2 * pp[cell]);
                first[cell] += (one.First * dd[cell]) + (cross.First * tail);
                second[cell] += (one.Second * dd[cell]) + (cross.Second * tail);
            }
        }

        return (logFirst, logSecond);
    }

    private static double Power(double phi, int exponent) => exponent == 1 ? phi : Math.Pow(phi, exponent);

    private void AddPair(int gap, double[][] rows, int i)
    {
        var cell = 0;
        for (var r = 0; r < Size; r++)
        {
            var previousR = rows[r][i - 1];
            var differenceR = rows[r][i] - previousR;
            for (var c = 0; c <= r; c++, cell++)
            {
                var previousC = rows[c][i - 1];
                var differenceC = rows[c][i] - previousC;
                _dd[gap][cell] += differenceR * differenceC;
                _dp[gap][cell] += (differenceR * previousC) + (previousR * differenceC);
                _pp[gap][cell] += previousR * previousC;
            }
        }
    }

    private void AddFirst(double[][] rows)
    {
        var cell = 0;
        for (var r = 0; r < Size; r++)
        {
            for (var c = 0; c <= r; c++, cell++)
            {
                _first[cell] = rows[r][0] * rows[c][0];
            }
        }
    }
}
