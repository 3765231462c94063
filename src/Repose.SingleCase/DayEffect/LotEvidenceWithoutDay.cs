namespace Repose.SingleCase;

/// <summary>What a test by lot says of a gain when one day is left out, asked at single values only.</summary>
internal sealed class LotEvidenceWithoutDay(
    LotSums sums,
    int week,
    double[][] changes,
    (double Statistic, double Scale)? observed,
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
        if (observed is not { } test)
        {
            return false;
        }

        var counts = sums.At(effect, week, changes, test.Statistic, test.Scale);
        var canTell = sums.Count / (double)Math.Max(1, counts.Alike) >= LotTest.FewestSchedules;
        var extreme = below ? counts.Greater : counts.Less;
        return canTell && extreme <= Math.Floor((tail * sums.Count) + 1e-9);
    }
}
