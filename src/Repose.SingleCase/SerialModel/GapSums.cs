using System.Numerics;

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
    private readonly int _cells;
    private readonly double[] _first;

    // For each gap the three matrices, packed, one after the other: difference², difference × previous, previous².
    private readonly double[] _matrices;

    private GapSums(int size, int[] gaps)
    {
        Size = size;
        _cells = size * (size + 1) / 2;
        _first = new double[_cells];
        Gaps = gaps;
        Counts = new int[gaps.Length];
        _matrices = new double[3 * _cells * gaps.Length];
    }

    /// <summary>Columns and outcome together.</summary>
    public int Size { get; }

    public int[] Gaps { get; }

    public int[] Counts { get; }

    /// <summary>What each gap contributes at every value of phi that is tried.</summary>
    public PhiTable[] Tables => Array.ConvertAll(Gaps, PhiTable.Of);

    /// <param name="days">Ascending days.</param>
    /// <param name="columns">One column after the other, the outcome last.</param>
    public static GapSums Of(ReadOnlySpan<int> days, ReadOnlySpan<double> columns)
    {
        var size = columns.Length / days.Length;
        var sums = new GapSums(size, Distinct(days));
        sums.AddFirst(columns, days.Length);
        Span<double> pair = stackalloc double[2 * size];
        for (var i = 1; i < days.Length; i++)
        {
            var gap = Array.IndexOf(sums.Gaps, days[i] - days[i - 1]);
            sums.Counts[gap]++;
            for (var r = 0; r < size; r++)
            {
                var (before, now) = (columns[(r * days.Length) + i - 1], columns[(r * days.Length) + i]);
                (pair[r], pair[size + r]) = (before, now - before);
            }

            sums.AddPair(gap, pair[..size], pair[size..]);
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
            Span<double> dd = Matrix(gap, 0),
                dp = Matrix(gap, 1),
                pp = Matrix(gap, 2);
            for (var cell = 0; cell < _cells; cell++)
            {
                target[cell] += (one * dd[cell]) + (cross * dp[cell]) + (square * pp[cell]);
            }
        }

        return logDeterminant;
    }

    /// <summary>The same for a vector of values of phi, from one place of the tables on.</summary>
    public Vector<double> CrossProducts(PhiTable[] tables, int at, Span<Vector<double>> target)
    {
        for (var cell = 0; cell < _cells; cell++)
        {
            target[cell] = new(_first[cell]);
        }

        var logDeterminant = Vector<double>.Zero;
        for (var gap = 0; gap < tables.Length; gap++)
        {
            var table = tables[gap];
            logDeterminant += Counts[gap] * new Vector<double>(table.LogRest, at);
            var one = new Vector<double>(table.One, at);
            var cross = new Vector<double>(table.Cross, at);
            var square = new Vector<double>(table.Square, at);
            Span<double> dd = Matrix(gap, 0),
                dp = Matrix(gap, 1),
                pp = Matrix(gap, 2);
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
            Span<double> dd = Matrix(gap, 0),
                dp = Matrix(gap, 1),
                pp = Matrix(gap, 2);
            for (var cell = 0; cell < _cells; cell++)
            {
                // (1 - a)² / (1 - a²) = 2 / (1 + a) - 1, so its derivatives are twice those of 1 / (1 + a).
                var tail = dp[cell] + (2 * pp[cell]);
                first[cell] += (one.First * dd[cell]) + (cross.First * tail);
                second[cell] += (one.Second * dd[cell]) + (cross.Second * tail);
            }
        }

        return (logFirst, logSecond);
    }

    internal static double Power(double phi, int exponent) => exponent == 1 ? phi : Math.Pow(phi, exponent);

    private static int[] Distinct(ReadOnlySpan<int> days)
    {
        using Rented<int> rented = new(days.Length);
        var count = 0;
        for (var i = 1; i < days.Length; i++)
        {
            if (!rented.Span[..count].Contains(days[i] - days[i - 1]))
            {
                rented.Span[count++] = days[i] - days[i - 1];
            }
        }

        rented.Span[..count].Sort();
        return [.. rented.Span[..count]];
    }

    private Span<double> Matrix(int gap, int which) => _matrices.AsSpan(((3 * gap) + which) * _cells, _cells);

    private void AddPair(int gap, ReadOnlySpan<double> previous, ReadOnlySpan<double> difference)
    {
        Span<double> dd = Matrix(gap, 0),
            dp = Matrix(gap, 1),
            pp = Matrix(gap, 2);
        var cell = 0;
        for (var r = 0; r < Size; r++)
        {
            for (var c = 0; c <= r; c++, cell++)
            {
                dd[cell] += difference[r] * difference[c];
                dp[cell] += (difference[r] * previous[c]) + (previous[r] * difference[c]);
                pp[cell] += previous[r] * previous[c];
            }
        }
    }

    private void AddFirst(ReadOnlySpan<double> columns, int days)
    {
        var cell = 0;
        for (var r = 0; r < Size; r++)
        {
            for (var c = 0; c <= r; c++, cell++)
            {
                _first[cell] = columns[r * days] * columns[c * days];
            }
        }
    }
}
