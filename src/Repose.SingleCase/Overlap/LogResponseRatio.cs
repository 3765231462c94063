namespace Repose.SingleCase;

/// <summary>The logarithm of the course mean over the baseline mean, bias-corrected.</summary>
/// <remarks>
/// Pustejovsky 2018, J Sch Psychol 68:99-112, doi 10.1016/j.jsp.2018.02.003. It needs two values in each phase and
/// both means above 0.
/// </remarks>
internal static class LogResponseRatio
{
    /// <param name="values">The values of both phases.</param>
    /// <param name="improvement">1 to give a gain a value above 0, -1 to give it one below 0.</param>
    /// <param name="level">The confidence level of the interval.</param>
    public static PhaseEstimate Of(PhaseValues values, int improvement, double level)
    {
        var (a, b) = (Moments.Of(values.BaselineScaled), Moments.Of(values.CourseScaled));
        if (a.Count < 2 || b.Count < 2 || a.Mean <= 0 || b.Mean <= 0)
        {
            return new(EstimateStatus.CannotEstimate);
        }

        var (ofA, ofB) = (RelativeVariance(a), RelativeVariance(b));
        var ratio = improvement * values.Sign * (Math.Log(b.Mean / a.Mean) + ((ofB - ofA) / 2));
        return !double.IsFinite(ratio) || !double.IsFinite(ofA + ofB) ? new(EstimateStatus.CannotEstimate)
            : ofA + ofB == 0 ? new(EstimateStatus.NoVariance, ratio)
            : PhaseEstimate.Normal(ratio, Math.Sqrt(ofA + ofB), level);
    }

    private static double RelativeVariance(Moments phase) => phase.Variance / phase.Mean / phase.Mean / phase.Count;
}
