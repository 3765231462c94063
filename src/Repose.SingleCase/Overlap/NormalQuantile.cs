using MathNet.Numerics.Distributions;

namespace Repose.SingleCase;

/// <summary>How many standard deviations hold a share of the normal distribution.</summary>
internal static class NormalQuantile
{
    /// <summary>1.96 for a level of 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static double TwoSided(double level) => -Normal.InvCDF(0, 1, (1 - Checked(level)) / 2);

    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static double Checked(double level) =>
        level is > 0 and < 1
            ? level
            : throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "A confidence level lies above 0 and below 1."
            );
}
