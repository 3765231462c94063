using System.Numerics;

namespace Repose.SingleCase;

/// <summary>
/// What the data say of an effect when the serial correlation is integrated out: a mixture of Student t
/// distributions, one for each correlation on the grid. In the unit of the outcome.
/// </summary>
public sealed class EffectPosterior
{
    /// <summary>So many vectors of components are worked on side by side.</summary>
    private const int Block = 4;
    private readonly double[] _weights;
    private readonly double[] _centres;
    private readonly double[] _scales;
    private readonly StudentT _student;

    /// <summary>The weights add up to 1; the arrays are <see cref="Room"/> long, the rest of them with no weight.</summary>
    internal EffectPosterior(double[] weights, double[] centres, double[] scales, int degreesOfFreedom)
    {
        (_weights, _centres, _scales) = (weights, centres, scales);
        _student = StudentT.Of(degreesOfFreedom);
        DegreesOfFreedom = degreesOfFreedom;
        double mean = 0,
            square = 0,
            spread = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            mean += weights[i] * centres[i];
            square += weights[i] * scales[i] * scales[i];
        }

        for (var i = 0; i < weights.Length; i++)
        {
            spread += weights[i] * (centres[i] - mean) * (centres[i] - mean);
        }

        Mean = mean;
        var inflation = degreesOfFreedom > 2 ? degreesOfFreedom / (degreesOfFreedom - 2.0) : double.PositiveInfinity;
        StandardDeviation = Math.Sqrt((inflation * square) + spread);
    }

    /// <summary>The residual degrees of freedom of each component, 2 or more.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The posterior mean.</summary>
    public double Mean { get; }

    /// <summary>The posterior standard deviation; infinite with two degrees of freedom.</summary>
    public double StandardDeviation { get; }

    /// <summary>The posterior median.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The probability, from 0 to 1, that the effect lies below a value.</summary>
    public double ProbabilityBelow(double value) =>
        Math.Clamp(double.IsFinite(value) ? At(value).Below : (value > 0 ? 1 : 0), 0, 1);

    /// <summary>The probability that the effect lies above a value.</summary>
    public double ProbabilityAbove(double value) => 1 - ProbabilityBelow(value);

    /// <summary>The probability that the effect is nearer to zero than <paramref name="size"/>.</summary>
    public double ProbabilityWithin(double size) => Math.Max(0, ProbabilityBelow(size) - ProbabilityBelow(-size));

    /// <summary>The interval with equal tails.</summary>
    public EffectInterval Interval(double level) =>
        new(level, Quantile((1 - level) / 2), Quantile(1 - ((1 - level) / 2)));

    /// <summary>The value below which the effect lies with this probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not strictly between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        var (lower, upper) = (double.NegativeInfinity, double.PositiveInfinity);
        var (x, reach) = (Guess(probability), 4 * _scales[0]);
        for (var step = 0; step < 200; step++)
        {
            var (below, density, slope) = At(x);
            var excess = below - probability;
            (lower, upper) = excess > 0 ? (lower, x) : (x, upper);
            var newton = excess / density;
            // Halley's step: what is left is of the order of the third power of this one.
            var change = newton / (1 - Math.Clamp(0.5 * newton * slope / density, -0.5, 0.5));
            if (Math.Abs(change) <= 1e-5 * _scales[0])
            {
                return x - change;
            }

            var next = x - change;
            x =
                next > lower && next < upper && Math.Abs(change) <= reach ? next
                : double.IsInfinity(lower) ? upper - reach
                : double.IsInfinity(upper) ? lower + reach
                : 0.5 * (lower + upper);
            reach *= 2;
        }

        return x;
    }

    /// <summary>How long arrays must be for so many components: whole blocks, so that no lane is left over.</summary>
    internal static int Room(int components)
    {
        var block = Block * Vector<double>.Count;
        return (components + block - 1) / block * block;
    }

    /// <summary>The quantile of one Student t with the mean and the spread of the mixture (Cornish and Fisher).</summary>
    private double Guess(double probability)
    {
        var z = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability);
        var spread = double.IsFinite(StandardDeviation) ? StandardDeviation : _scales[0];
        return Mean + (spread * (z + (z * ((z * z) - 3) / (4.0 * DegreesOfFreedom))));
    }

    private (double Below, double Density, double Slope) At(double value)
    {
        double below = 0,
            density = 0,
            slope = 0;
        if (_student.HasSeries)
        {
            return AtInBlocks(value);
        }

        for (var i = 0; i < _weights.Length; i++)
        {
            var t = (value - _centres[i]) / _scales[i];
            var (belowT, densityT) = _student.At(t);
            var part = _weights[i] / _scales[i] * densityT;
            below += _weights[i] * belowT;
            density += part;
            slope -= part * t * (DegreesOfFreedom + 1) / (DegreesOfFreedom + (t * t)) / _scales[i];
        }

        return (below, density, slope);
    }

    private (double Below, double Density, double Slope) AtInBlocks(double value)
    {
        Vector<double> below = default,
            density = default,
            slope = default;
        Span<Vector<double>> t = stackalloc Vector<double>[Block],
            squares = stackalloc Vector<double>[Block],
            sums = stackalloc Vector<double>[Block];
        for (var from = 0; from < _weights.Length; from += Block * Vector<double>.Count)
        {
            for (var k = 0; k < Block; k++)
            {
                var at = from + (k * Vector<double>.Count);
                t[k] = (new Vector<double>(value) - new Vector<double>(_centres, at)) / new Vector<double>(_scales, at);
                squares[k] = _student.Square(t[k]);
            }

            _student.Series(squares, sums);
            for (var k = 0; k < Block; k++)
            {
                var at = from + (k * Vector<double>.Count);
                var (weights, scales) = (new Vector<double>(_weights, at), new Vector<double>(_scales, at));
                var (belowT, densityT) = _student.At(t[k], squares[k], sums[k]);
                var part = weights / scales * densityT;
                below += weights * belowT;
                density += part;
                slope -= part * t[k] * squares[k] / scales;
            }
        }

        var df = (double)DegreesOfFreedom;
        return (Vector.Sum(below), Vector.Sum(density), Vector.Sum(slope) * (df + 1) / df);
    }
}
