using System.Globalization;

namespace Repose.SingleCase;

/// <summary>What one client's own data say of the effect: an estimate and how sure it is.</summary>
public sealed record ClientEffect
{
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
    /// <exception cref="ArgumentException">No name, a number that is not finite, or a variance not above 0.</exception>
    public static ClientEffect Of(string client, double estimate, double variance)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(client);
        if (!double.IsFinite(estimate))
        {
            throw new ArgumentException(Told($"The estimate of {client} is {estimate}; leave out what is unknown."));
        }

        return double.IsFinite(variance) && variance > 0
            ? new(client, estimate, variance)
            : throw new ArgumentException(
                Told($"The variance of {client} is {variance}, and must be above 0: no estimate is certain.")
            );
    }

    /// <summary>An estimate with its standard error.</summary>
    /// <exception cref="ArgumentException">As <see cref="Of"/>.</exception>
    public static ClientEffect WithStandardError(string client, double estimate, double standardError) =>
        standardError > 0
            ? Of(client, estimate, standardError * standardError)
            : throw new ArgumentException(
                Told($"The standard error of {client} is {standardError}, and must be above 0: no estimate is certain.")
            );

    /// <summary>An estimate with the ends of its interval of 0.95: the variance is ((upper - lower) / 3.92)².</summary>
    /// <exception cref="ArgumentException">As <see cref="Of"/>, an open end, or ends the wrong way round.</exception>
    public static ClientEffect WithInterval95(string client, double estimate, double lower, double upper)
    {
        var standardError = (upper - lower) / 3.92;
        return double.IsFinite(standardError) && standardError > 0 && estimate >= lower && estimate <= upper
            ? Of(client, estimate, standardError * standardError)
            : throw new ArgumentException(
                Told(
                    $"The interval of {client}, {lower} to {upper}, must have both ends and hold the estimate {estimate}."
                )
            );
    }

    private static string Told(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
