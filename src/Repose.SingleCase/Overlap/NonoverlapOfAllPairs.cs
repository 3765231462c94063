namespace Repose.SingleCase;

/// <summary>
/// How often a value of the course is better than a value of the baseline, over all pairs, ties counting half (NAP).
/// For the therapist, as a description beside the picture: the standard errors and the interval treat days as
/// independent, so no p-value is made from them.
/// </summary>
/// <remarks>
/// Parker and Vannest 2009, Behav Ther 40:357-367, doi 10.1016/j.beth.2008.10.006. When every course value is better
/// than every baseline value the estimate is 1 and the interval still reaches down: some programs print 1 to 1 there,
/// which says more than the days can.
/// </remarks>
public sealed record NonoverlapOfAllPairs
{
    private NonoverlapOfAllPairs(PhaseValues values)
    {
        BaselineCount = values.Baseline.Count;
        CourseCount = values.Course.Count;
    }

    /// <summary><see cref="EstimateStatus.CannotEstimate"/> when a phase has no value; else ok.</summary>
    public EstimateStatus Status { get; private init; }

    /// <summary>How many values the baseline has.</summary>
    public int BaselineCount { get; }

    /// <summary>How many values the course has.</summary>
    public int CourseCount { get; }

    /// <summary>From 0 to 1; 0.5 when neither phase is better; null without a value in both phases.</summary>
    public double? Estimate { get; private init; }

    /// <summary>The unbiased standard error; null when a phase has fewer than two values, or the formula fails.</summary>
    public double? StandardError { get; private init; }

    /// <summary>The standard error of Hanley and McNeil 1982; null without an estimate.</summary>
    public double? HanleyMcNeilStandardError { get; private init; }

    /// <summary>The standard error if nothing differed between the phases; null without an estimate.</summary>
    public double? NullStandardError { get; private init; }

    /// <summary>The interval of Newcombe 2006, method 5, within 0 and 1; null without an estimate.</summary>
    public ConfidenceBounds? Interval { get; private init; }

    /// <summary>Compares all pairs.</summary>
    /// <param name="values">The values of both phases.</param>
    /// <param name="level">The confidence level of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static NonoverlapOfAllPairs Of(PhaseValues values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        NormalQuantile.Checked(level);
        if (values.HasEmptyPhase)
        {
            return new(values) { Status = EstimateStatus.CannotEstimate };
        }

        var pairs = PairCounts.Of(values);
        return new(values)
        {
            Estimate = pairs.Share,
            StandardError = pairs.UnbiasedStandardError(),
            HanleyMcNeilStandardError = pairs.HanleyMcNeilStandardError(),
            NullStandardError = pairs.NullStandardError(),
            Interval = pairs.Newcombe(level),
        };
    }
}
