namespace Repose.SingleCase;

/// <summary>A gain known by its posterior.</summary>
internal sealed class PosteriorEvidence(EffectPosterior posterior, Direction direction) : IGainEvidence
{
    /// <summary>The best single guess of the gain.</summary>
    public double Estimate => direction == Direction.LowerIsBetter ? -posterior.Median : posterior.Median;

    public bool AtLeast(double gain, double confidence) => ProbabilityAbove(gain) >= confidence;

    public bool AtMost(double gain, double confidence) => 1 - ProbabilityAbove(gain) >= confidence;

    public bool Within(double size, double confidence) => posterior.ProbabilityWithin(size) >= confidence;

    private double ProbabilityAbove(double gain) =>
        direction == Direction.LowerIsBetter ? posterior.ProbabilityBelow(-gain) : posterior.ProbabilityAbove(gain);
}
