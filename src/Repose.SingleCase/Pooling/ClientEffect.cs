using System.Globalization;

namespace Repose.SingleCase;

/// <summary>What one client's own data say of the effect: an estimate and how sure it is.</summary>
/// <remarks>
/// Sizes are bounded, so that sums of squares stay numbers: an estimate is 0 or between 1e-12 and 1e12 in size, a
/// standard error between 1e-12 and 1e12, and an estimate at most 1e9 standard errors from 0. Another unit helps
/// where they do not fit.
/// </remarks>
public sealed record ClientEffect
{
    private const double Smallest = 1e-12;
    private const double Largest = 1e12;
    private const double MostStandardErrors = 1e9;

    private ClientEffect(string client, double estimate, double variance)
    {
        Client = client;
        Estimate = estimate;
        Variance = variance;
    }

    /// <summary>Who: a name that no other client of the pool has.</summary>
    public string Client { get; }

    /// <summary>The estimated effect with its sign, in the unit of the outcome.</summary>
    public double Estimate { get; }

    /// <summary>The square of its standard error, above 0, in the square of that unit.</summary>
    public double Variance { get; }

    /// <summary>The standard error, above 0.</summary>
    public double StandardError => Math.Sqrt(Variance);

    /// <summary>The interval of 0.95 that estimate and variance stand for.</summary>
    public EffectInterval Interval => new(0.95, Estimate - (1.96 * StandardError), Estimate + (1.96 * StandardError));

    /// <summary>An estimate with its variance.</summary>
    /// <exception cref="ArgumentException">No name, a number that is not finite, a variance not above 0, or a size out of bounds.</exception>
    public static ClientEffect Of(string client, double estimate, double variance)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(client);
        ThrowUnlessEstimate(client, estimate);
        return double.IsFinite(variance) && variance > 0
            ? Bounded(client, estimate, variance, Math.Sqrt(variance))
            : throw new ArgumentException(
                Told($"The variance of {client} is {variance}, and must be above 0: no estimate is certain.")
            );
    }

    /// <summary>An estimate with its standard error.</summary>
    /// <exception cref="ArgumentException">As <see cref="Of"/>.</exception>
    public static ClientEffect WithStandardError(string client, double estimate, double standardError)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(client);
        ThrowUnlessEstimate(client, estimate);
        return standardError > 0
            ? Bounded(client, estimate, standardError * standardError, standardError)
            : throw new ArgumentException(
                Told($"The standard error of {client} is {standardError}, and must be above 0: no estimate is certain.")
            );
    }

    /// <summary>Whether a number can be an estimate: 0, or of a size between 1e-12 and 1e12.</summary>
    public static bool IsEstimate(double estimate) => estimate == 0 || Math.Abs(estimate) is >= Smallest and <= Largest;

    /// <summary>An estimate with the ends of its interval of 0.95: the variance is ((upper - lower) / 3.92)².</summary>
    /// <exception cref="ArgumentException">As <see cref="Of"/>, an open end, or ends the wrong way round.</exception>
    public static ClientEffect WithInterval95(string client, double estimate, double lower, double upper)
    {
        var standardError = (upper - lower) / 3.92;
        return double.IsFinite(standardError) && standardError > 0 && estimate >= lower && estimate <= upper
            ? WithStandardError(client, estimate, standardError)
            : throw new ArgumentException(
                Told(
                    $"The interval of {client}, {lower} to {upper}, must have both ends and hold the estimate {estimate}."
                )
            );
    }

    private static void ThrowUnlessEstimate(string client, double estimate)
    {
        if (!double.IsFinite(estimate))
        {
            throw new ArgumentException(Told($"The estimate of {client} is {estimate}; leave out what is unknown."));
        }

        if (!IsEstimate(estimate))
        {
            throw new ArgumentException(
                Told($"The estimate of {client} is {estimate}, and must be 0 or between 1e-12 and 1e12 in size.")
            );
        }
    }

    private static ClientEffect Bounded(string client, double estimate, double variance, double standardError)
    {
        // A variance such as 1e-24 has a root that rounding may put a hair below the bound.
        const double Rounding = 1e-9;
        if (!(standardError >= Smallest * (1 - Rounding) && standardError <= Largest * (1 + Rounding)))
        {
            throw new ArgumentException(
                Told($"The standard error of {client} is {standardError}, and must be between 1e-12 and 1e12.")
            );
        }

        return Math.Abs(estimate) / standardError <= MostStandardErrors * (1 + Rounding)
            ? new(client, estimate, variance)
            : throw new ArgumentException(
                Told(
                    $"The estimate of {client} is {estimate} with a standard error of {standardError}: more than 1e9 standard errors, which no days can show."
                )
            );
    }

    private static string Told(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
