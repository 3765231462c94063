using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>What is known of an effect: a mixture of normal distributions, in the unit of the outcome.</summary>
public sealed class NormalMixture
{
    private readonly double[] _weights;
    private readonly double[] _centres;
    private readonly double[] _spreads;

    /// <summary>The weights add up to 1, and every spread is above 0.</summary>
    internal NormalMixture(double[] weights, double[] centres, double[] spreads)
    {
        (_weights, _centres, _spreads) = (weights, centres, spreads);
        Mean = weights.Select((weight, i) => weight * centres[i]).Sum();
        StandardDeviation = Math.Sqrt(
            weights.Select((weight, i) => weight * (Square(spreads[i]) + Square(centres[i] - Mean))).Sum()
        );
    }

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation, above 0.</summary>
    public double StandardDeviation { get; }

    /// <summary>The probability, from 0 to 1, of a value below this one.</summary>
    public double ProbabilityBelow(double value)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * 0.5 * SpecialFunctions.Erfc((_centres[i] - value) / (_spreads[i] * Constants.Sqrt2));
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>The probability of a value above this one.</summary>
    public double ProbabilityAbove(double value)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * 0.5 * SpecialFunctions.Erfc((value - _centres[i]) / (_spreads[i] * Constants.Sqrt2));
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>The probability of a value nearer to zero than <paramref name="size"/>.</summary>
    public double ProbabilityWithin(double size) => Math.Max(0, ProbabilityBelow(size) - ProbabilityBelow(-size));

    /// <summary>The interval with equal tails.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public EffectInterval Interval(double level) =>
        new(level, Quantile((1 - level) / 2), Quantile(1 - ((1 - level) / 2)));

    /// <summary>The value below which the effect lies with this probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not strictly between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        // Chebyshev's inequality: no quantile is farther from the mean than this.
        var reach = 1.001 * StandardDeviation / Math.Sqrt(Math.Min(probability, 1 - probability));
        var (lower, upper) = (Mean - reach, Mean + reach);
        var x = Mean;
        for (var step = 0; step < 200; step++)
        {
            var excess = ProbabilityBelow(x) - probability;
            (lower, upper) = excess > 0 ? (lower, x) : (x, upper);
            var next = x - (excess / Density(x));
            if (!(next > lower && next < upper))
            {
                next = 0.5 * (lower + upper);
            }

            if (Math.Abs(next - x) <= 1e-12 * (Math.Abs(x) + StandardDeviation))
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    private double Density(double value)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum +=
                _weights[i]
                / _spreads[i]
                * Constants.InvSqrt2Pi
                * Math.Exp(-0.5 * Square((value - _centres[i]) / _spreads[i]));
        }

        return sum;
    }

    private static double Square(double value) => value * value;
}
