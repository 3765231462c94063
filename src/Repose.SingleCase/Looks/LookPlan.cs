namespace Repose.SingleCase;

/// <summary>How often the data of a course may be judged before it ends: fixed before the first day.</summary>
/// <remarks>
/// Every further look is a further chance of a false alarm: judging five times at 0.05 raises one in 11 to 13 % of courses
/// without an effect. Either there is one look, at the planned end; or five, a week apart, the last of them at the end,
/// each with the stricter bar of 0.02 (Pocock 1977, doi:10.1093/biomet/64.2.191, has equal bars at equal steps).
/// Simulated over a course of five weeks without an effect, the test by lot then finds something in 4.5 % of courses
/// (10.5 % at 0.05), and before-and-after with a correlation of 0.15 in 7.1 %, half of them a gain: the false claims of
/// help stay below 5 %, both directions together do not. The default value is <see cref="AtTheEnd"/>.
/// </remarks>
public readonly record struct LookPlan
{
    private LookPlan(bool isWeekly) => IsWeekly = isWeekly;

    /// <summary>The looks of a weekly plan.</summary>
    public const int Weekly = 5;

    /// <summary>The largest two-sided p that is a finding at one of five weekly looks.</summary>
    public const double WeeklyP = 0.02;

    /// <summary>The smallest probability of a gain, or of a loss, that is a finding at one of five weekly looks.</summary>
    public const double WeeklyProbability = 0.98;

    /// <summary>One look, at the planned end: p of 0.05 or less, a probability of 0.975 or more.</summary>
    public static LookPlan AtTheEnd { get; } = new(false);

    /// <summary>Five looks, at the end of each week of a course of five.</summary>
    public static LookPlan FiveWeekly { get; } = new(true);

    /// <summary>Whether there are five looks.</summary>
    public bool IsWeekly { get; }

    /// <summary>How many looks are planned: 1 or 5.</summary>
    public int Looks => IsWeekly ? Weekly : 1;

    /// <summary>The largest two-sided p that is a finding, the same at every look.</summary>
    public double P => IsWeekly ? WeeklyP : 0.05;

    /// <summary>The smallest probability of a gain, or of a loss, that is a finding.</summary>
    public double Probability => IsWeekly ? WeeklyProbability : 0.975;

    /// <summary>What a p may be taken for at a look.</summary>
    /// <param name="look">The number of the look, from 1; the last one is the planned end.</param>
    /// <param name="pTwoSided">The p of the data so far, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A look that was not planned, or no p.</exception>
    public LookRuling Rule(int look, double pTwoSided)
    {
        RefuseNonsense(look, pTwoSided);
        return Ruling(look, pTwoSided <= P);
    }

    /// <summary>What a posterior probability of a gain may be taken for at a look.</summary>
    /// <param name="look">The number of the look, from 1; the last one is the planned end.</param>
    /// <param name="probabilityOfGain">That of any gain, from 0 to 1. A small one is a finding too, of a loss.</param>
    /// <exception cref="ArgumentOutOfRangeException">A look that was not planned, or no probability.</exception>
    public LookRuling RuleOnPosterior(int look, double probabilityOfGain)
    {
        RefuseNonsense(look, probabilityOfGain);
        return Ruling(look, Math.Max(probabilityOfGain, 1 - probabilityOfGain) >= Probability);
    }

    private LookRuling Ruling(int look, bool isFound) =>
        isFound ? LookRuling.Found
        : look < Looks ? LookRuling.GoOn
        : LookRuling.NotFound;

    private void RefuseNonsense(int look, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(look, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(look, Looks);
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is from 0 to 1.");
        }
    }
}
