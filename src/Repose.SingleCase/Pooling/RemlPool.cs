using MathNet.Numerics.Distributions;

namespace Repose.SingleCase;

/// <summary>Random effects by restricted maximum likelihood: the frequentist cross-check of a pooled answer.</summary>
/// <remarks>
/// Viechtbauer 2010, doi:10.18637/jss.v036.i03 (metafor), which the numbers equal. Hartung and Knapp 2001,
/// doi:10.1002/sim.791. Alone it can be absurdly narrow when clients agree better than chance, so its variance is not
/// allowed to shrink: max(1, q), Röver, Knapp and Friede 2015, doi:10.1186/s12874-015-0091-1. Prediction interval:
/// IntHout et al. 2016, doi:10.1136/bmjopen-2015-010247. Q profile: Viechtbauer 2007, doi:10.1002/sim.2514.
/// </remarks>
public sealed record RemlPool
{
    /// <summary>How many clients, 2 or more.</summary>
    public required int Clients { get; init; }

    /// <summary>The mean effect.</summary>
    public required double Mean { get; init; }

    /// <summary>The variance of true effects between clients, 0 or more.</summary>
    public required double BetweenVariance { get; init; }

    /// <summary>Its standard error.</summary>
    public required double BetweenVarianceError { get; init; }

    /// <summary>Its interval of 0.95 by the Q profile.</summary>
    public required EffectInterval BetweenVarianceInterval { get; init; }

    /// <summary>Cochran's Q.</summary>
    public required double Q { get; init; }

    /// <summary>Its p value with clients - 1 degrees of freedom.</summary>
    public required double QP { get; init; }

    /// <summary>The share of the variance that is between clients, in per cent.</summary>
    public required double I2 { get; init; }

    /// <summary>Total variance in units of the variance within a typical client, 1 or more.</summary>
    public required double H2 { get; init; }

    /// <summary>The restricted log likelihood.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>The mean by Hartung and Knapp with max(1, q): the one to read. Never narrower than Wald.</summary>
    public required MeanTest HartungKnapp { get; init; }

    /// <summary>The mean by plain Hartung and Knapp: for comparison with other software only.</summary>
    public required MeanTest PlainHartungKnapp { get; init; }

    /// <summary>The mean by Wald: for comparison with other software only.</summary>
    public required MeanTest Wald { get; init; }

    /// <summary>The prediction interval of 0.95 for the next client, Student t, from <see cref="HartungKnapp"/>.</summary>
    public required EffectInterval NextClient { get; init; }

    /// <summary>The same from <see cref="PlainHartungKnapp"/>: for comparison with other software only.</summary>
    public required EffectInterval PlainNextClient { get; init; }

    /// <summary>Every client, in the order given.</summary>
    public required IReadOnlyList<Blup> Blups { get; init; }

    internal static RemlPool Of(
        IReadOnlyList<ClientEffect> ordered,
        IReadOnlyList<ClientEffect> asGiven,
        double mid,
        Direction direction
    )
    {
        var k = ordered.Count;
        var between = RemlVariance.Of(ordered);
        var at = SpreadSums.Of(ordered, Math.Sqrt(between));
        var inflation = at.Misfit / (k - 1);
        var plain = MeanTest.Of(at.Mean, Math.Sqrt(inflation / at.Weight), k - 1);
        var adjusted = MeanTest.Of(at.Mean, Math.Sqrt(Math.Max(1, inflation) / at.Weight), k - 1);
        var fixedSums = SpreadSums.Of(ordered, 0);
        var typical = RemlVariance.TypicalVariance(ordered);
        return new()
        {
            Clients = k,
            Mean = at.Mean,
            BetweenVariance = between,
            BetweenVarianceError = RemlVariance.StandardError(ordered, between),
            BetweenVarianceInterval = QProfile.Interval(ordered),
            Q = fixedSums.Misfit,
            QP = Math.Clamp(QProfile.Above(k - 1, fixedSums.Misfit), 0, 1),
            I2 = 100 * between / (between + typical),
            H2 = 1 + (between / typical),
            LogLikelihood = at.LogLikelihood + (0.5 * Math.Log(k)) - (0.5 * (k - 1) * Math.Log(2 * Math.PI)),
            HartungKnapp = adjusted,
            PlainHartungKnapp = plain,
            Wald = MeanTest.Of(at.Mean, Math.Sqrt(1 / at.Weight), null),
            NextClient = Next(at.Mean, adjusted.StandardError, between, k - 1),
            PlainNextClient = Next(at.Mean, plain.StandardError, between, k - 1),
            Blups = [.. asGiven.Select(client => BlupOf(client, at, between, inflation, mid, direction))],
        };
    }

    private static EffectInterval Next(double mean, double standardError, double between, int degreesOfFreedom)
    {
        var half = MeanTest.Quantile975(degreesOfFreedom) * Math.Sqrt((standardError * standardError) + between);
        return new(0.95, mean - half, mean + half);
    }

    private static Blup BlupOf(
        ClientEffect client,
        SpreadSums at,
        double between,
        double inflation,
        double mid,
        Direction direction
    )
    {
        var own = between / (between + client.Variance);
        var prediction = (own * client.Estimate) + ((1 - own) * at.Mean);
        var others = (1 - own) * (1 - own) / at.Weight;
        var deviation = Math.Sqrt((own * client.Variance) + others);
        return new(
            client.Client,
            prediction,
            Math.Sqrt((own * client.Variance) + (others * inflation)),
            deviation,
            direction == Direction.LowerIsBetter
                ? Normal.CDF(prediction, deviation, -mid)
                : Normal.CDF(-prediction, deviation, -mid)
        );
    }
}
