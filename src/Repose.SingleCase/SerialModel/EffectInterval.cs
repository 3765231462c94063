namespace Repose.SingleCase;

/// <summary>An interval for an effect, in the unit of the outcome.</summary>
/// <param name="Level">The share it is meant to hold, above 0 and below 1, for instance 0.95. Equal tails.</param>
/// <param name="Lower">The lower end; negative infinity when the data set no bound.</param>
/// <param name="Upper">The upper end; positive infinity when the data set no bound.</param>
public sealed record EffectInterval(double Level, double Lower, double Upper)
{
    /// <summary>The same interval for the outcome turned upside down.</summary>
    public EffectInterval Negated() => new(Level, -Upper, -Lower);

    /// <summary>Whether the value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;
}
