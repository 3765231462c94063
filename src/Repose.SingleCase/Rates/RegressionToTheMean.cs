using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>The gain to expect without any treatment because people come in when they are at their worst.</summary>
/// <remarks>
/// Everybody's true mean comes from one normal distribution, days vary normally and independently about it, and those
/// come in whose mean over some days is above a cut; lower is better. Barnett, van der Pols and Dobson 2005, Int J
/// Epidemiol 34:215-220, doi 10.1093/ije/dyh299. Days that hang together make the gain larger.
/// </remarks>
public sealed record RegressionToTheMean
{
    private RegressionToTheMean(double spreadObserved, double standardisedCut, double expectedGain)
    {
        SpreadObserved = spreadObserved;
        StandardisedCut = standardisedCut;
        ExpectedGain = expectedGain;
    }

    /// <summary>The standard deviation between people of the mean over those days, in the unit of the outcome.</summary>
    public double SpreadObserved { get; }

    /// <summary>How far the cut is above the mean of all people, in observed standard deviations.</summary>
    public double StandardisedCut { get; }

    /// <summary>The expected fall that owes nothing to any treatment, 0 or more, in the unit of the outcome.</summary>
    public double ExpectedGain { get; }

    /// <summary>Works out what to expect.</summary>
    /// <param name="mean">The mean of all people who might come in, in the unit of the outcome.</param>
    /// <param name="spreadBetween">The standard deviation between people's true means, 0 or more.</param>
    /// <param name="spreadWithin">The standard deviation of one person's days, above 0.</param>
    /// <param name="days">Over how many days the mean was taken that had to exceed the cut, at least 1.</param>
    /// <param name="cut">Above which mean people come in.</param>
    /// <exception cref="ArgumentException">A number is not finite or out of its range.</exception>
    public static RegressionToTheMean Of(double mean, double spreadBetween, double spreadWithin, int days, double cut)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        if (!double.IsFinite(mean) || !double.IsFinite(cut))
        {
            throw new ArgumentException($"The mean is {mean} and the cut {cut}.", nameof(mean));
        }

        if (!double.IsFinite(spreadBetween) || spreadBetween < 0 || !double.IsFinite(spreadWithin) || spreadWithin <= 0)
        {
            throw new ArgumentException(
                $"The spreads are {spreadBetween} between and {spreadWithin} within people.",
                nameof(spreadBetween)
            );
        }

        var noise = spreadWithin / Math.Sqrt(days);
        var observed = double.Hypot(spreadBetween, noise);
        var z = (cut - mean) / observed;
        return double.IsFinite(z) && double.IsFinite(observed)
            ? new(observed, z, noise * (noise / observed) * Excess(z))
            : throw new ArgumentException("The numbers are too large or too small to be worked with.", nameof(mean));
    }

    /// <summary>The mean of a standard normal value, given that it is above z.</summary>
    private static double Excess(double z) =>
        z > 25
            ? z + (1 / z) - (2 / (z * z * z))
            : Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) / (0.5 * SpecialFunctions.Erfc(z / Math.Sqrt(2)));
}
