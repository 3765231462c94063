namespace Repose.SingleCase;

/// <summary>What a test by lot says of a gain when one day is left out, asked at single values only.</summary>
/// <param name="tests">The tests without a day.</param>
/// <param name="without">The one that is asked; null when nothing can be told without the day.</param>
/// <param name="direction">Which way the outcome improves.</param>
internal sealed class LotEvidenceWithoutDay(LotWithoutDays tests, LotWithout? without, Direction direction)
    : IGainEvidence
{
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

        var week = tests.Of(without.Week);
        var extreme = week.Extreme(effect, high: below, without);
        if (extreme > Math.Floor((tail * tests.Count) + 1e-9))
        {
            return false;
        }

        // Schedules like the observed one are always extreme: so few extreme ones leave no room for too many of them.
        var most = tests.Count / (double)LotTest.FewestSchedules;
        return extreme <= most || week.Alike(without) <= most;
    }
}
