namespace Repose.SingleCase;

/// <summary>A two-sided confidence interval with finite ends and equal tails, in the unit of its estimate.</summary>
/// <param name="Level">The share of such intervals that should hold the truth, above 0 and below 1.</param>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
public sealed record ConfidenceBounds(double Level, double Lower, double Upper)
{
    /// <summary>Whether the value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    internal static ConfidenceBounds Around(double estimate, double standardError, double level)
    {
        var reach = NormalQuantile.TwoSided(level) * standardError;
        return new(level, estimate - reach, estimate + reach);
    }
}
