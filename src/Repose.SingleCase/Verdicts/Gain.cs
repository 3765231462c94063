namespace Repose.SingleCase;

/// <summary>An improvement, in the unit of the outcome: positive is better, whichever way the outcome improves.</summary>
/// <param name="Estimate">The best single guess.</param>
/// <param name="Likely">The interval of 0.95.</param>
/// <param name="ChanceOfAny">The probability of any gain; null when a test by lot gives no probabilities.</param>
/// <param name="ChanceOfMattering">The probability of a gain that matters; null likewise.</param>
/// <param name="ChanceOfLittle">The probability of a change smaller than one that matters; null likewise.</param>
public sealed record Gain(
    double Estimate,
    EffectInterval Likely,
    double? ChanceOfAny,
    double? ChanceOfMattering,
    double? ChanceOfLittle
)
{
    internal static Gain From(EffectPosterior posterior, Direction direction, double mid)
    {
        var lower = direction == Direction.LowerIsBetter;
        var interval = posterior.Interval(0.95);
        return new(
            lower ? -posterior.Median : posterior.Median,
            lower ? interval.Negated() : interval,
            lower ? posterior.ProbabilityBelow(0) : posterior.ProbabilityAbove(0),
            lower ? posterior.ProbabilityBelow(-mid) : posterior.ProbabilityAbove(mid),
            posterior.ProbabilityWithin(mid)
        );
    }

    internal static Gain From(RandomisationTest test, Direction direction)
    {
        var lower = direction == Direction.LowerIsBetter;
        var interval = test.Interval(0.95)!;
        var estimate = test.HodgesLehmann ?? test.Statistic!.Value;
        return new(lower ? -estimate : estimate, lower ? interval.Negated() : interval, null, null, null);
    }
}
