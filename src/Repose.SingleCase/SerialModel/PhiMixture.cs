using System.Numerics;

namespace Repose.SingleCase;

/// <summary>
/// The Student t distributions that a posterior is a mixture of, one for each correlation that counts. One for each thread,
/// used again by the next posterior: a posterior keeps the sums of its data, from which they come the same every time.
/// </summary>
internal sealed class PhiMixture
{
    /// <summary>So many vectors of components are worked on side by side.</summary>
    public const int Block = 4;
    private const double NegligibleWeight = 1e-14;

    [ThreadStatic]
    private static PhiMixture? _ofThread;
    private readonly double[] _weights = new double[Room(PhiGrid.Points.Length)];
    private readonly double[] _centres = new double[Room(PhiGrid.Points.Length)];
    private readonly double[] _scales = new double[Room(PhiGrid.Points.Length)];
    private GapSums? _sums;
    private int _room;

    private PhiMixture() { }

    /// <summary>In whole blocks, so that no lane is left over; what fills them up has no weight.</summary>
    public ReadOnlySpan<double> Weights => _weights.AsSpan(0, _room);

    public ReadOnlySpan<double> Centres => _centres.AsSpan(0, _room);

    public ReadOnlySpan<double> Scales => _scales.AsSpan(0, _room);

    /// <param name="sums">The sums of the scaled model.</param>
    /// <param name="residualDf">Its residual degrees of freedom.</param>
    /// <param name="unit">From scaled to real units of the effect.</param>
    public static PhiMixture Of(GapSums sums, int residualDf, double unit)
    {
        var mixture = _ofThread ??= new();
        if (mixture._sums != sums)
        {
            mixture.Fill(PhiCurve.Of(sums, residualDf, PhiTable.GridEnd), unit);
            mixture._sums = sums;
        }

        return mixture;
    }

    private void Fill(PhiCurve curve, double unit)
    {
        Span<double> weights = stackalloc double[PhiGrid.Points.Length];
        _ = curve.Weigh(weights);
        var count = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > NegligibleWeight)
            {
                _weights[count] = weights[i];
                _centres[count] = curve.Effects[i] * unit;
                _scales[count] = curve.StandardErrors[i] * unit;
                count++;
            }
        }

        _room = Room(count);
        _weights.AsSpan(count, _room - count).Clear();
        _centres.AsSpan(count, _room - count).Fill(_centres[0]);
        _scales.AsSpan(count, _room - count).Fill(_scales[0]);
    }

    private static int Room(int components)
    {
        var block = Block * Vector<double>.Count;
        return (components + block - 1) / block * block;
    }
}
