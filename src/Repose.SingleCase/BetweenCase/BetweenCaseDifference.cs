namespace Repose.SingleCase;

/// <summary>
/// The mean change of several people in standard deviations between people, bias-corrected: the yardstick of trials,
/// so that a study of single cases can stand beside them in a review. For researchers, not for clients.
/// </summary>
/// <remarks>
/// Hedges, Pustejovsky and Shadish 2012, Res Synth Methods 3:224-239, doi 10.1002/jrsm.1052 (reversal designs), and
/// 2013, Res Synth Methods 4:324-341, doi 10.1002/jrsm.1086 (multiple baselines). It supposes no trend, the same
/// change for everybody and a correlation between days that fades by the same factor in everybody.
/// </remarks>
public sealed record BetweenCaseDifference
{
    private BetweenCaseDifference(int cases) => Cases = cases;

    /// <summary>
    /// <see cref="EstimateStatus.CannotEstimate"/> with fewer than two people, a person without one of the phases, too
    /// few values side by side, or days that hang together too closely; <see cref="EstimateStatus.NoVariance"/> when
    /// nothing varies within people or between them. Then all numbers are null.
    /// </summary>
    public EstimateStatus Status { get; private init; }

    /// <summary>How many people there are.</summary>
    public int Cases { get; }

    /// <summary>Treated mean less untreated mean, averaged over people, in the unit of the outcome.</summary>
    public double? MeanDifference { get; private init; }

    /// <summary>The variance between people at the same place of the study, in the squared unit of the outcome.</summary>
    public double? TotalVariance { get; private init; }

    /// <summary>The variance within people, corrected for few values, in the squared unit of the outcome.</summary>
    public double? WithinVariance { get; private init; }

    /// <summary>The correlation of neighbouring values of one person, corrected for few values.</summary>
    public double? Phi { get; private init; }

    /// <summary>The share of the total variance that lies between people, from 0 to 1.</summary>
    public double? IntraclassCorrelation { get; private init; }

    /// <summary>The standard deviation of the mean difference, in units of the total spread.</summary>
    public double? Theta { get; private init; }

    /// <summary>The degrees of freedom of the total variance, above 2.</summary>
    public double? DegreesOfFreedom { get; private init; }

    /// <summary>The mean difference over the total spread; negative when the outcome fell.</summary>
    public double? Uncorrected { get; private init; }

    /// <summary>The same, corrected for few people: the value to report.</summary>
    public double? Estimate { get; private init; }

    /// <summary>The variance of the estimate.</summary>
    public double? Variance { get; private init; }

    /// <summary>People who start treatment after baselines of different lengths; one pair of phases each.</summary>
    /// <exception cref="ArgumentException">A value is not finite, or a person has two values at one time.</exception>
    public static BetweenCaseDifference OfMultipleBaseline(IEnumerable<CasePoint> points) =>
        Of(points, reversal: false);

    /// <summary>People whose treatment is given and withdrawn, one or more pairs of phases each.</summary>
    /// <exception cref="ArgumentException">A value is not finite, or a person has two values at one time.</exception>
    public static BetweenCaseDifference OfReversal(IEnumerable<CasePoint> points) => Of(points, reversal: true);

    private static BetweenCaseDifference Of(IEnumerable<CasePoint> points, bool reversal)
    {
        ArgumentNullException.ThrowIfNull(points);
        CasePoint[] all = [.. points];
        Refuse(all);
        var power = Scaling.PowerOfTwo(all.Select(point => point.Value));
        var runs = CaseRun.Of(all, power);
        var cases = all.Select(point => point.Case).Distinct(StringComparer.Ordinal).Count();
        var pairs = all.Select(point => point.Pair).Distinct().Count();
        var nothing = new BetweenCaseDifference(cases) { Status = EstimateStatus.CannotEstimate };
        if (cases < 2 || runs.Length < 2 * cases * pairs || (!reversal && pairs > 1))
        {
            return nothing;
        }

        var places = reversal ? SideBySide.ByPosition(runs, cases) : SideBySide.ByTime(runs);
        if (places.Length == 0 || runs.All(run => run.Count == 1))
        {
            return nothing;
        }

        var total = places.Sum(place => place.Values.SumOfSquares) / places.Sum(place => place.DegreesOfFreedom);
        var serial = SerialDependence.Of(runs, acrossPhases: !reversal);
        if (total == 0 || serial is null)
        {
            return new(cases) { Status = EstimateStatus.NoVariance };
        }

        if (serial is not { Phi: > -1 and < 1, Variance: > 0 })
        {
            return nothing;
        }

        return Estimated(cases, pairs, runs, places, total, serial.Value, power) ?? nothing;
    }

    private static BetweenCaseDifference? Estimated(
        int cases,
        int pairs,
        CaseRun[] runs,
        SideBySide[] places,
        double total,
        SerialDependence serial,
        int power
    )
    {
        var correlation = new TotalCorrelation(serial.Phi, Math.Max(0, 1 - (serial.Variance / total)));
        var contrasts = cases * pairs;
        var difference = runs.Sum(run => (run.IsTreated ? 1 : -1) * run.Mean) / contrasts;
        var theta = correlation.SpreadOfDifference(runs, contrasts);
        var df = correlation.DegreesOfFreedom(places);
        if (df <= 2)
        {
            return null;
        }

        var factor = SmallSampleFactor.Of(df);
        var uncorrected = difference / Math.Sqrt(total);
        var estimate = factor * uncorrected;
        var inflation = factor * factor * df / (df - 2);
        return new(cases)
        {
            MeanDifference = Math.ScaleB(difference, power),
            TotalVariance = Math.ScaleB(total, 2 * power),
            WithinVariance = Math.ScaleB(serial.Variance, 2 * power),
            Phi = serial.Phi,
            IntraclassCorrelation = correlation.Intraclass,
            Theta = theta,
            DegreesOfFreedom = df,
            Uncorrected = uncorrected,
            Estimate = estimate,
            Variance = (inflation * theta * theta) + (estimate * estimate * (inflation - 1)),
        };
    }

    private static void Refuse(CasePoint[] points)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var point in points)
        {
            if (!double.IsFinite(point.Value))
            {
                throw new ArgumentException(
                    $"The value of {point.Case} at {point.Time} is {point.Value}.",
                    nameof(points)
                );
            }

            if (!seen.Add((point.Case, point.Time)))
            {
                throw new ArgumentException($"{point.Case} has two values at {point.Time}.", nameof(points));
            }
        }
    }
}
