namespace Repose.SingleCase;

/// <summary>
/// The mean of the course against the mean of the baseline, in standard deviations of this one person's days, above 0
/// when the course is better. For the therapist only: it cannot be compared with the standardised differences of
/// trials, whose yardstick is the spread between people.
/// </summary>
/// <remarks>
/// Bias-corrected with 1 - 3/(4 df - 1); the variances are those of Pustejovsky 2018, J Sch Psychol 68:99-112, doi
/// 10.1016/j.jsp.2018.02.003, with independent days.
/// </remarks>
public sealed record WithinCaseDifference
{
    private WithinCaseDifference(PhaseEstimate estimate, double? spread)
    {
        Estimate = estimate;
        Spread = spread;
    }

    /// <summary>
    /// The difference; <see cref="EstimateStatus.NoVariance"/> when the spread is 0,
    /// <see cref="EstimateStatus.CannotEstimate"/> with an empty phase or fewer than two degrees of freedom.
    /// </summary>
    public PhaseEstimate Estimate { get; }

    /// <summary>The standard deviation divided by, in the unit of the outcome; null when too few values give one.</summary>
    public double? Spread { get; }

    /// <summary>Divides by the standard deviation of the baseline; needs three baseline values.</summary>
    /// <param name="values">The values of both phases.</param>
    /// <param name="level">The confidence level of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static WithinCaseDifference ByBaseline(PhaseValues values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (a, b) = (Moments.Of(values.BaselineScaled), Moments.Of(values.CourseScaled));
        return Of(values, a, b, a.Variance, a.Count - 1, level, Error);

        double? Error(double corrected) =>
            b.Count < 2
                ? null
                : Math.Sqrt(
                    (1.0 / a.Count)
                        + (b.Variance / a.Variance / b.Count)
                        + (corrected * corrected / (2 * (a.Count - 1)))
                );
    }

    /// <summary>Divides by the pooled standard deviation of both phases; needs four values in all.</summary>
    /// <param name="values">The values of both phases.</param>
    /// <param name="level">The confidence level of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public static WithinCaseDifference ByPooled(PhaseValues values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (a, b) = (Moments.Of(values.BaselineScaled), Moments.Of(values.CourseScaled));
        var df = a.Count + b.Count - 2;
        var variance = df > 0 ? (a.SumOfSquares + b.SumOfSquares) / df : 0;
        return Of(values, a, b, variance, df, level, Error);

        double? Error(double corrected) =>
            Math.Sqrt((1.0 / a.Count) + (1.0 / b.Count) + (corrected * corrected / (2 * df)));
    }

    private static WithinCaseDifference Of(
        PhaseValues values,
        Moments a,
        Moments b,
        double variance,
        int df,
        double level,
        Func<double, double?> error
    )
    {
        NormalQuantile.Checked(level);
        double? spread = df > 0 ? Math.ScaleB(Math.Sqrt(variance), values.PowerOfTwo) : null;
        if (values.HasEmptyPhase || df < 2)
        {
            return new(new(EstimateStatus.CannotEstimate), spread);
        }

        if (variance == 0)
        {
            return new(new(EstimateStatus.NoVariance), spread);
        }

        var factor = SmallSampleFactor.Of(df);
        var corrected = factor * values.Sign * (b.Mean - a.Mean) / Math.Sqrt(variance);
        return new(PhaseEstimate.Normal(corrected, factor * error(corrected), level), spread);
    }
}
