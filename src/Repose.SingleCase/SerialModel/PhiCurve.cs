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

    private PhiCurve() { }

    public static PhiCurve OfThread => _ofThread ??= new();

    /// <summary>As in <see cref="AtPhi.LogLikelihood"/>.</summary>
    public double[] LogLikelihoods { get; } = new double[PhiTable.End];

    /// <summary>The effect coefficients.</summary>
    public double[] Effects { get; } = new double[PhiTable.End];

    /// <summary>Their standard errors.</summary>
    public double[] StandardErrors { get; } = new double[PhiTable.End];

    /// <summary>Works out the values from one place of the tables up to another, a vector of them at a time.</summary>
    public void Fill(GapSums sums, int residualDf, int from, int end)
    {
        var cells = sums.Size * (sums.Size + 1) / 2;
        var tables = sums.Tables;
        var cross = sums.Size <= MostOnStack + 2 ? stackalloc Vector<double>[cells] : new Vector<double>[cells];
        for (var at = from; at < end; at += Vector<double>.Count)
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
