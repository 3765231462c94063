namespace Repose.SingleCase;

/// <summary>The second looks at a claim that rests on a regression.</summary>
internal static class ModelChecks
{
    private const string Trend = "day";

    /// <summary>How much likelier gradual change must be than change at once to be clear.</summary>
    private const double ClearlyGradual = 3;

    /// <param name="data">The model of the claim.</param>
    /// <param name="direction">Which way the outcome improves.</param>
    /// <param name="trend">Whether a straight trend could explain the claim.</param>
    /// <param name="logScale">Whether it must hold on the scale of logarithms.</param>
    /// <param name="dose">The same model with gradual change; null where there is none.</param>
    public static IEnumerable<Check> Of(
        ModelData data,
        Direction direction,
        bool trend,
        bool logScale,
        ModelData? dose = null
    )
    {
        if (dose is not null && WithDose(data, dose, direction) is { } gradual)
        {
            yield return gradual;
        }

        if (trend)
        {
            yield return WithTrend(data, direction);
        }

        if (logScale)
        {
            var onLog = Refit(data.WithOutcome(Log), direction);
            yield return new(onLog, Bar.OnLogScale, claim => new LogScaleDisagrees(claim));
        }

        for (var i = 0; i < data.Count; i++)
        {
            if (data.HasColumnOfItsOwn(i))
            {
                continue;
            }

            var day = data.Days[i];
            yield return new(
                Refit(data.Without(i), direction),
                Bar.WithoutOneDay,
                claim => new OneDayDecides(day, claim)
            );
        }
    }

    private static Check WithTrend(ModelData data, Direction direction)
    {
        var middle = data.Days[data.Count / 2];
        var evidence = Refit(data.WithColumn(Trend, day => day - middle), direction);
        using var ofTrend = data.AskedFor(Trend, day => day - middle);
        var slope = SerialRegression.Posterior(ofTrend);
        // When the data themselves ask for a trend, the model with it is the better one, and must carry the claim.
        var isAskedFor = slope?.Interval(0.95).Contains(0) == false;
        return new(
            evidence,
            isAskedFor ? Bar.Full : Bar.WithTrend,
            claim => new TrendDisagrees(evidence?.Estimate ?? 0, isAskedFor, claim)
        );
    }

    /// <summary>Null unless gradual change is likelier than change at once.</summary>
    private static Check? WithDose(ModelData step, ModelData dose, Direction direction)
    {
        if (
            SerialRegression.LogEvidence(step) is not { } ofStep
            || SerialRegression.LogEvidence(dose) is not { } ofDose
            || ofDose <= ofStep
        )
        {
            return null;
        }

        var evidence = Evidence(dose, direction);
        var isClear = ofDose - ofStep >= Math.Log(ClearlyGradual);
        return new(
            evidence,
            isClear ? Bar.Full : Bar.WithDose,
            claim => new DoseDisagrees(evidence?.Estimate ?? 0, isClear, claim)
        );
    }

    internal static double Log(double value) => Math.Log(value + 1);

    /// <summary>Evidence from a model made for it, whose memory is given back.</summary>
    private static PosteriorEvidence? Refit(ModelData data, Direction direction)
    {
        using (data)
        {
            return Evidence(data, direction);
        }
    }

    private static PosteriorEvidence? Evidence(ModelData data, Direction direction) =>
        SerialRegression.Posterior(data) is { } posterior ? new(posterior, direction) : null;
}
