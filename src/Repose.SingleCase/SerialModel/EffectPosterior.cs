using System.Numerics;

namespace Repose.SingleCase;

/// <summary>
/// What the data say of an effect when the serial correlation is integrated out: a mixture of Student t
/// distributions, one for each correlation on the grid. In the unit of the outcome.
/// </summary>
public sealed class EffectPosterior
{
    private readonly double[] _weights;
    private readonly double[] _centres;
    private readonly double[] _scales;
    private readonly StudentT _student;

    internal EffectPosterior(double[] weights, double[] centres, double[] scales, int degreesOfFreedom)
    {
        (_weights, _centres, _scales) = (weights, centres, scales);
        _student = new(degreesOfFreedom);
        DegreesOfFreedom = degreesOfFreedom;
        double mean = 0,
            square = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            mean += weights[i] * centres[i];
            square += weights[i] * scales[i] * scales[i];
        }

        Mean = mean;
        var spread = weights.Select((weight, i) => weight * (centres[i] - mean) * (centres[i] - mean)).Sum();
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
        var (lower, upper) = Bracket(probability);
        var guess = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability) * StandardDeviation + Mean;
        var x = guess > lower && guess < upper ? guess : Math.Clamp(Mean, lower, upper);
        for (var step = 0; step < 200; step++)
        {
            var (below, density) = At(x);
            var excess = below - probability;
            (lower, upper) = excess > 0 ? (lower, x) : (x, upper);
            var newton = excess / density;
            if (Math.Abs(newton) <= 1e-12 * (Math.Abs(x) + _scales[0]))
            {
                return x - newton;
            }

            var next = x - newton;
            x = next > lower && next < upper ? next : 0.5 * (lower + upper);
        }

        return x;
    }

    private (double Lower, double Upper) Bracket(double probability)
    {
        var reach = 4 * _scales.Max();
        double lower = _centres.Min() - reach,
            upper = _centres.Max() + reach;
        while (ProbabilityBelow(lower) > probability)
        {
            lower -= reach *= 2;
        }

        while (ProbabilityBelow(upper) < probability)
        {
            upper += reach *= 2;
        }

        return (lower, upper);
    }

    private (double Below, double Density) At(double value)
    {
        double below = 0,
            density = 0;
        var i = 0;
        var lanes = Vector<double>.Count;
        for (; _student.HasSeries && i <= _weights.Length - lanes; i += lanes)
        {
            var (weights, scales) = (new Vector<double>(_weights, i), new Vector<double>(_scales, i));
            var (belowT, densityT) = _student.At(
                (new Vector<double>(value) - new Vector<double>(_centres, i)) / scales
            );
            below += Vector.Dot(weights, belowT);
            density += Vector.Dot(weights, densityT / scales);
        }

        for (; i < _weights.Length; i++)
        {
            var (belowT, densityT) = _student.At((value - _centres[i]) / _scales[i]);
            below += _weights[i] * belowT;
            density += _weights[i] / _scales[i] * densityT;
        }

        return (below, density);
    }
}
