using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The fit at every value of phi that is tried, in scaled units and in the order of <see cref="PhiTable"/>.</summary>
/// <remarks>One for each thread, used again by the next fit: a fit keeps only what it needs of it.</remarks>
internal sealed class PhiCurve
{
    /// <summary>So many columns are worked on without asking for memory.</summary>
    private const int MostOnStack = 14;

    [ThreadStatic]
    private static PhiCurve? _ofThread;

    private GapSums? _sums;
    private int _end;

    private PhiCurve() { }

    /// <summary>
    /// The values up to an end of the tables, lost with the thread's next fit. They are worked out unless they are there.
    /// </summary>
    public static PhiCurve Of(GapSums sums, int residualDf, int end)
    {
        var curve = _ofThread ??= new();
        if (curve._sums != sums || curve._end < end)
        {
            curve.Fill(sums, residualDf, end);
            (curve._sums, curve._end) = (sums, end);
        }

        return curve;
    }

    /// <summary>
    /// -(log |R| + log |X'R⁻¹X| + (n - p) log RSS) / 2: up to a constant both the profile REML log-likelihood and the
    /// log-likelihood with coefficients (flat) and variance (1/σ²) integrated out.
    /// </summary>
    public double[] LogLikelihoods { get; } = new double[PhiTable.End];

    /// <summary>The effect coefficients.</summary>
    public double[] Effects { get; } = new double[PhiTable.End];

    /// <summary>Their standard errors.</summary>
    public double[] StandardErrors { get; } = new double[PhiTable.End];

    /// <summary>Writes the posterior weights of the quadrature points; returns the logarithm of what they added up to.</summary>
    public double Weigh(Span<double> weights)
    {
        var highest = double.NegativeInfinity;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = LogLikelihoods[i] + PhiGrid.LogPrior[i];
            highest = Math.Max(highest, weights[i]);
        }

        var total = 0.0;
        foreach (ref var weight in weights)
        {
            // Far below the threshold of what counts there is no need to know how far.
            weight = weight > highest - 80 ? Math.Exp(weight - highest) : 0;
            total += weight;
        }

        foreach (ref var weight in weights)
        {
            weight /= total;
        }

        return highest + Math.Log(total);
    }

    /// <summary>A vector of values of phi at a time.</summary>
    private void Fill(GapSums sums, int residualDf, int end)
    {
        var cells = sums.Size * (sums.Size + 1) / 2;
        var tables = sums.Tables;
        var cross = sums.Size <= MostOnStack + 2 ? stackalloc Vector<double>[cells] : new Vector<double>[cells];
        for (var at = 0; at < end; at += Vector<double>.Count)
        {
            var logDeterminant = sums.CrossProducts(tables, at, cross);
            Keep(cross, sums.Size - 1, residualDf, logDeterminant, at);
        }
    }

    private void Keep(Span<Vector<double>> cells, int p, int residualDf, Vector<double> logDeterminant, int at)
    {
        var pivots = Factorise(cells, p + 1);
        var effectPivot = cells[PackedCholesky.At(p - 1, p - 1)];
        var residual = Vector.Max(cells[PackedCholesky.At(p, p)], new(1e-150));
        var heights = (logDeterminant + (2 * Vector.Log(pivots)) + (2 * residualDf * Vector.Log(residual))) * -0.5;
        var isFit = Vector.GreaterThan(pivots, Vector<double>.Zero);
        Vector.ConditionalSelect(isFit, heights, new(double.NegativeInfinity)).CopyTo(LogLikelihoods, at);
        Vector.ConditionalSelect(isFit, cells[PackedCholesky.At(p, p - 1)] / effectPivot, default).CopyTo(Effects, at);
        Vector
            .ConditionalSelect(isFit, residual / Math.Sqrt(residualDf) / effectPivot, default)
            .CopyTo(StandardErrors, at);
    }

    /// <summary>As <see cref="PackedCholesky.Factorise"/>; returns the product of all pivots but the last, not a number
    /// where one of them is not positive.</summary>
    private static Vector<double> Factorise(Span<Vector<double>> packed, int size)
    {
        var product = Vector<double>.One;
        for (var r = 0; r < size; r++)
        {
            var rowR = packed.Slice(r * (r + 1) / 2, r + 1);
            for (var c = 0; c < r; c++)
            {
                var rowC = packed.Slice(c * (c + 1) / 2, c + 1);
                rowR[c] = Less(rowR[c], rowR, rowC, c) / rowC[c];
            }

            var pivot = Less(rowR[r], rowR, rowR, r);
            rowR[r] = Vector.SquareRoot(r < size - 1 ? pivot : Vector.Max(pivot, Vector<double>.Zero));
            product = r < size - 1 ? product * rowR[r] : product;
        }

        return product;
    }

    private static Vector<double> Less(
        Vector<double> sum,
        Span<Vector<double>> left,
        Span<Vector<double>> right,
        int count
    )
    {
        for (var k = 0; k < count; k++)
        {
            sum -= left[k] * right[k];
        }

        return sum;
    }
}
