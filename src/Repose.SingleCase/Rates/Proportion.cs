using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>A share of a number of people or days, with its uncertainty.</summary>
public sealed record Proportion
{
    private Proportion(int count, int total)
    {
        Count = count;
        Total = total;
    }

    /// <summary><see cref="EstimateStatus.CannotEstimate"/> when the total is 0; else ok.</summary>
    public EstimateStatus Status => Total == 0 ? EstimateStatus.CannotEstimate : EstimateStatus.Ok;

    /// <summary>How many have it, 0 or more.</summary>
    public int Count { get; }

    /// <summary>How many there are, 0 or more.</summary>
    public int Total { get; }

    /// <summary>Count over total, from 0 to 1; null when the total is 0.</summary>
    public double? Share => Total == 0 ? null : Count / (double)Total;

    /// <summary>
    /// The score interval of Wilson 1927 (J Am Stat Assoc 22:209-212, doi 10.1080/01621459.1927.10502953), the one to
    /// show; null when the total is 0.
    /// </summary>
    public ConfidenceBounds? Wilson { get; private init; }

    /// <summary>
    /// The exact interval of Clopper and Pearson 1934 (Biometrika 26:404-413, doi 10.1093/biomet/26.4.404): never too
    /// short, often too long; null when the total is 0.
    /// </summary>
    public ConfidenceBounds? ClopperPearson { get; private init; }

    /// <summary>
    /// The equal-tailed interval from Jeffreys' prior, 0 or 1 included when the count is none or all (Brown, Cai and
    /// DasGupta 2001, Stat Sci 16:101-133, doi 10.1214/ss/1009213286); null when the total is 0.
    /// </summary>
    public ConfidenceBounds? Jeffreys { get; private init; }

    /// <summary>Takes a count out of a total.</summary>
    /// <param name="count">How many have it.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="level">The confidence level of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is below 0 or above the total, or the level is not above 0 and below 1.
    /// </exception>
    public static Proportion Of(int count, int total, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        NormalQuantile.Checked(level);
        return total == 0
            ? new(count, total)
            : new(count, total)
            {
                Wilson = Score(count, total, level),
                ClopperPearson = Beta(count, total, level, 0, 1),
                Jeffreys = Beta(count, total, level, 0.5, 0.5),
            };
    }

    private static ConfidenceBounds Score(double x, double n, double level)
    {
        var z = NormalQuantile.TwoSided(level);
        var square = z * z;
        var middle = (x + (square / 2)) / (n + square);
        var reach = z * Math.Sqrt((x * (n - x) / n) + (square / 4)) / (n + square);
        return new(level, x == 0 ? 0 : middle - reach, x == n ? 1 : middle + reach);
    }

    /// <summary>Quantiles of Beta(x + low, n - x + high) below and of Beta(x + high, n - x + low) above.</summary>
    private static ConfidenceBounds Beta(double x, double n, double level, double low, double high)
    {
        var tail = (1 - level) / 2;
        return new(
            level,
            x == 0 ? 0 : Quantile(x + low, n - x + high, tail),
            x == n ? 1 : 1 - Quantile(n - x + low, x + high, tail)
        );
    }

    private static double Quantile(double a, double b, double probability) =>
        Bisection.Find(0, 1, p => SpecialFunctions.BetaRegularized(a, b, p) < probability);
}
