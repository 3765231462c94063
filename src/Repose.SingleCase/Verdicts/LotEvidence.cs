namespace Repose.SingleCase;

/// <summary>A gain known by inverting a randomisation test, at the levels that match the probabilities.</summary>
/// <remarks>
/// A probability of 0.975 on one side of a value is matched by an interval of 0.95 that ends on that side, 0.90 by
/// one of 0.80; lying within ± a size with 0.90 is matched by an interval of 0.90 that lies within. The ends of
/// an interval belong to it, so a value is excluded only when it lies outside.
/// </remarks>
internal sealed class LotEvidence(RandomisationTest test, Direction direction) : IGainEvidence
{
    public bool AtLeast(double gain, double confidence) => Gain((2 * confidence) - 1).Lower > gain;

    public bool AtMost(double gain, double confidence) => Gain((2 * confidence) - 1).Upper < gain;

    public bool Within(double size, double confidence) =>
        Gain(confidence) is var interval && interval.Lower > -size && interval.Upper < size;

    private EffectInterval Gain(double level)
    {
        var effect = test.Interval(Math.Round(level, 12))!;
        return direction == Direction.LowerIsBetter ? effect.Negated() : effect;
    }
}
