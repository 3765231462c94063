namespace Repose.SingleCase;

/// <summary>A mean gain known by its posterior.</summary>
internal sealed class PosteriorOfMean(NormalMixture mean, Direction direction) : IGainEvidence
{
    public double Estimate => direction == Direction.LowerIsBetter ? -mean.Mean : mean.Mean;

    public bool AtLeast(double gain, double confidence) => ProbabilityAbove(gain) >= confidence;

    public bool AtMost(double gain, double confidence) => 1 - ProbabilityAbove(gain) >= confidence;

    public bool Within(double size, double confidence) => mean.ProbabilityWithin(size) >= confidence;

    private double ProbabilityAbove(double gain) =>
        direction == Direction.LowerIsBetter ? mean.ProbabilityBelow(-gain) : mean.ProbabilityAbove(gain);
}
