using Student = MathNet.Numerics.Distributions.StudentT;

namespace Repose.SingleCase;

/// <summary>An effect with a standard error and degrees of freedom that own up to a short series.</summary>
/// <param name="Estimate">The generalised least-squares effect, in the unit of the outcome.</param>
/// <param name="StandardError">Its standard error, above 0.</param>
/// <param name="DegreesOfFreedom">Of Student's t; above 0, and not whole.</param>
public sealed record AdjustedEffect(double Estimate, double StandardError, double DegreesOfFreedom)
{
    /// <summary>The chance, were the effect zero, of an estimate at least as far from zero; from 0 to 1.</summary>
    public double PTwoSided =>
        Math.Clamp(2 * Student.CDF(0, 1, DegreesOfFreedom, -Math.Abs(Estimate / StandardError)), 0, 1);

    /// <summary>The interval with equal tails.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public EffectInterval Interval(double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var half = StandardError * Student.InvCDF(0, 1, DegreesOfFreedom, (1 + level) / 2);
        return new(level, Estimate - half, Estimate + half);
    }
}
