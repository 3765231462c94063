namespace Repose.SingleCase;

/// <summary>The second looks at a claim that rests on a regression.</summary>
internal static class ModelChecks
{
    private const string Trend = "day";

    public static IEnumerable<Check> Of(ModelData data, Direction direction, bool trend, bool logScale)
    {
        if (trend)
        {
            yield return WithTrend(data, direction);
        }

        if (logScale)
        {
            var onLog = Evidence(data.WithOutcome(Log), direction);
            yield return new(onLog, Bar.OnLogScale, claim => new LogScaleDisagrees(claim));
        }

        for (var i = 0; i < data.Count; i++)
        {
            var day = data.Days[i];
            yield return new(
                Evidence(data.Without(i), direction),
                Bar.WithoutOneDay,
                claim => new OneDayDecides(day, claim)
            );
        }
    }

    private static Check WithTrend(ModelData data, Direction direction)
    {
        var middle = data.Days[data.Count / 2];
        var evidence = Evidence(data.WithColumn(Trend, day => day - middle), direction);
        var slope = SerialRegression.Posterior(data.AskedFor(Trend, day => day - middle));
        // When the data themselves ask for a trend, the model with it is the better one, and must carry the claim.
        var isAskedFor = slope?.Interval(0.95).Contains(0) == false;
        return new(
            evidence,
            isAskedFor ? Bar.Full : Bar.WithTrend,
            claim => new TrendDisagrees(evidence?.Estimate ?? 0, isAskedFor, claim)
        );
    }

    internal static double Log(double value) => Math.Log(value + 1);

    private static PosteriorEvidence? Evidence(ModelData data, Direction direction) =>
        SerialRegression.Posterior(data) is { } posterior ? new(posterior, direction) : null;
}
