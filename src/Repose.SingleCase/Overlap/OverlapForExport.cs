namespace Repose.SingleCase;

/// <summary>
/// Overlap measures that other researchers may ask for. For export only, not for any page.
/// </summary>
/// <remarks>
/// Tau-U exceeds 1, has three definitions that do not agree, and one number cannot tell a level from a trend. Tau-BC
/// bets everything on the trend of a few baseline days: it can be -1 after a plain improvement. PND and PEM hang on
/// one value of the baseline, PAND and IRD on how long the phases are, and ratios on where the scale has its zero.
/// Definitions as compared by Parker, Vannest and Davis 2011, Behav Modif 35:303-322, doi 10.1177/0145445511399147.
/// </remarks>
public sealed record OverlapForExport
{
    private OverlapForExport() { }

    /// <summary><see cref="EstimateStatus.CannotEstimate"/> when a phase has no value: then all numbers are null.</summary>
    public EstimateStatus Status { get; private init; }

    /// <summary>Tau: better pairs less worse pairs, as a share of all; from -1 to 1. It is 2 NAP - 1.</summary>
    public PhaseEstimate Tau { get; private init; } = new(EstimateStatus.CannotEstimate);

    /// <summary>
    /// Tau-BC: Tau with the Theil-Sen trend of the baseline taken out, trend or no trend (Tarlow 2017). Needs two
    /// baseline values. Its interval treats the trend as known.
    /// </summary>
    public PhaseEstimate TauBaselineCorrected { get; private init; } = new(EstimateStatus.CannotEstimate);

    /// <summary>
    /// Tau-U: pairs between phases, less the rising pairs inside the baseline, over the number of pairs between phases
    /// (Parker, Vannest, Davis and Sauber 2011, Behav Ther 42:284-299, doi 10.1016/j.beth.2010.08.006). May exceed 1.
    /// </summary>
    public double? TauU { get; private init; }

    /// <summary>PND: the share of course values better than the best baseline value, from 0 to 1.</summary>
    public double? BetterThanBest { get; private init; }

    /// <summary>PEM: the share of course values better than the baseline median, ties half, from 0 to 1.</summary>
    public double? BetterThanMedian { get; private init; }

    /// <summary>PAND: the largest share of values that can be kept without overlap, from 0 to 1.</summary>
    public double? KeptWithoutOverlap { get; private init; }

    /// <summary>Robust IRD: the difference of improvement rates that PAND implies, from 0 to 1.</summary>
    public double? ImprovementRateDifference { get; private init; }

    /// <summary>LRR-decreasing: the log ratio of the means, below 0 when the course is better.</summary>
    public PhaseEstimate LogRatioDecreasing { get; private init; } = new(EstimateStatus.CannotEstimate);

    /// <summary>LRR-increasing: the log ratio of the means, above 0 when the course is better.</summary>
    public PhaseEstimate LogRatioIncreasing { get; private init; } = new(EstimateStatus.CannotEstimate);

    /// <summary>Computes all of them.</summary>
    /// <param name="values">The values of both phases.</param>
    /// <param name="level">The confidence level of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static OverlapForExport Of(PhaseValues values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        NormalQuantile.Checked(level);
        if (values.HasEmptyPhase)
        {
            return new() { Status = EstimateStatus.CannotEstimate };
        }

        var pairs = PairCounts.Of(values);
        return new()
        {
            Tau = OnTauScale(pairs, level),
            TauBaselineCorrected =
                values.Baseline.Count < 2
                    ? new(EstimateStatus.CannotEstimate)
                    : OnTauScale(BaselineTrend.Compare(values), level),
            TauU = pairs.Tau - (BaselineRises(values) / (double)values.Pairs),
            BetterThanBest = SharesOfValues.BetterThanBest(values),
            BetterThanMedian = SharesOfValues.BetterThanMedian(values),
            KeptWithoutOverlap = SharesOfValues.KeptWithoutOverlap(values),
            ImprovementRateDifference = SharesOfValues.ImprovementRateDifference(values),
            LogRatioDecreasing = LogResponseRatio.Of(values, -1, level),
            LogRatioIncreasing = LogResponseRatio.Of(values, 1, level),
        };
    }

    private static PhaseEstimate OnTauScale(PairCounts pairs, double level)
    {
        var share = pairs.Newcombe(level);
        return new(
            EstimateStatus.Ok,
            pairs.Tau,
            2 * pairs.UnbiasedStandardError(),
            new(level, (2 * share.Lower) - 1, (2 * share.Upper) - 1)
        );
    }

    private static int BaselineRises(PhaseValues values)
    {
        var rises = 0;
        for (var i = 0; i < values.Baseline.Count; i++)
        {
            for (var k = i + 1; k < values.Baseline.Count; k++)
            {
                rises += values.Sign * values.Baseline[k].CompareTo(values.Baseline[i]);
            }
        }

        return rises;
    }
}
