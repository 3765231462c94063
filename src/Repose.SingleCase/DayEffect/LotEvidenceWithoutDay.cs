namespace Repose.SingleCase;

/// <summary>What a test by lot says of a gain when one day is left out, asked at single values only.</summary>
internal sealed class LotEvidenceWithoutDay(
    LotSums sums,
    LotWithout? without,
    Direction direction,
    Func<LotEvidence?> whole
) : IGainEvidence
{
    public double Estimate => whole()?.Estimate ?? 0;

    public bool AtLeast(double gain, double confidence) =>
        direction == Direction.LowerIsBetter
            ? Excludes(-gain, 1 - confidence, below: false)
            : Excludes(gain, 1 - confidence, below: true);

    public bool AtMost(double gain, double confidence) =>
        direction == Direction.LowerIsBetter
            ? Excludes(-gain, 1 - confidence, below: true)
            : Excludes(gain, 1 - confidence, below: false);

    public bool Within(double size, double confidence) =>
        Excludes(-size, (1 - confidence) / 2, below: true) && Excludes(size, (1 - confidence) / 2, below: false);

    /// <summary>Whether the interval lies wholly above an effect (the effect and all below it excluded), or below it.</summary>
    private bool Excludes(double effect, double tail, bool below)
    {
        if (without is null)
        {
            return false;
        }

        var extreme = sums.Extreme(effect, high: below, without);
        if (extreme > Math.Floor((tail * sums.Count) + 1e-9))
        {
            return false;
        }

        // Schedules like the observed one are always extreme: so few extreme ones leave no room for too many of them.
        var most = sums.Count / (double)LotTest.FewestSchedules;
        return extreme <= most || sums.Alike(without) <= most;
    }
}
