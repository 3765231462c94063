using System.Numerics;

namespace Repose.SingleCase;

/// <summary>
/// What the data say of an effect when the serial correlation is integrated out: a mixture of Student t
/// distributions, one for each correlation on the grid. In the unit of the outcome.
/// </summary>
public sealed class EffectPosterior
{
    private readonly GapSums _sums;
    private readonly double _unit;
    private readonly StudentT _student;

    /// <param name="sums">The sums of the scaled model: small, and all that the posterior keeps.</param>
    /// <param name="degreesOfFreedom">The residual degrees of freedom.</param>
    /// <param name="unit">From scaled to real units of the effect.</param>
    internal EffectPosterior(GapSums sums, int degreesOfFreedom, double unit)
    {
        (_sums, _unit) = (sums, unit);
        _student = StudentT.Of(degreesOfFreedom);
        DegreesOfFreedom = degreesOfFreedom;
        var mixture = Mixture;
        ReadOnlySpan<double> weights = mixture.Weights,
            centres = mixture.Centres,
            scales = mixture.Scales;
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
        var scale = Mixture.Scales[0];
        var (x, reach) = (Guess(probability), 4 * scale);
        for (var step = 0; step < 200; step++)
        {
            var (below, density, slope) = At(x);
            var excess = below - probability;
            (lower, upper) = excess > 0 ? (lower, x) : (x, upper);
            var newton = excess / density;
            // Halley's step: what is left is of the order of the third power of this one.
            var change = newton / (1 - Math.Clamp(0.5 * newton * slope / density, -0.5, 0.5));
            if (Math.Abs(change) <= 1e-5 * scale)
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

    private PhiMixture Mixture => PhiMixture.Of(_sums, DegreesOfFreedom, _unit);

    /// <summary>The quantile of one Student t with the mean and the spread of the mixture (Cornish and Fisher).</summary>
    private double Guess(double probability)
    {
        var z = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability);
        var spread = double.IsFinite(StandardDeviation) ? StandardDeviation : Mixture.Scales[0];
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

        var mixture = Mixture;
        for (var i = 0; i < mixture.Weights.Length; i++)
        {
            var (weight, scale) = (mixture.Weights[i], mixture.Scales[i]);
            var t = (value - mixture.Centres[i]) / scale;
            var (belowT, densityT) = _student.At(t);
            var part = weight / scale * densityT;
            below += weight * belowT;
            density += part;
            slope -= part * t * (DegreesOfFreedom + 1) / (DegreesOfFreedom + (t * t)) / scale;
        }

        return (below, density, slope);
    }

    private (double Below, double Density, double Slope) AtInBlocks(double value)
    {
        var mixture = Mixture;
        ReadOnlySpan<double> allWeights = mixture.Weights,
            allCentres = mixture.Centres,
            allScales = mixture.Scales;
        Vector<double> below = default,
            density = default,
            slope = default;
        Span<Vector<double>> t = stackalloc Vector<double>[PhiMixture.Block],
            squares = stackalloc Vector<double>[PhiMixture.Block],
            sums = stackalloc Vector<double>[PhiMixture.Block];
        for (var from = 0; from < allWeights.Length; from += PhiMixture.Block * Vector<double>.Count)
        {
            for (var k = 0; k < PhiMixture.Block; k++)
            {
                var at = from + (k * Vector<double>.Count);
                t[k] =
                    (new Vector<double>(value) - new Vector<double>(allCentres[at..]))
                    / new Vector<double>(allScales[at..]);
                squares[k] = _student.Square(t[k]);
            }

            _student.Series(squares, sums);
            for (var k = 0; k < PhiMixture.Block; k++)
            {
                var at = from + (k * Vector<double>.Count);
                var (weights, scales) = (new Vector<double>(allWeights[at..]), new Vector<double>(allScales[at..]));
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
