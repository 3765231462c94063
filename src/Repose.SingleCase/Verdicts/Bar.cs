namespace Repose.SingleCase;

/// <summary>How sure one must be of the direction and of the amount for a claim to stand.</summary>
/// <remarks>
/// The full bar makes a claim. A check uses a lower one: it must not refuse a claim only because it is less precise
/// than the main analysis, or because the claim was a hair above its threshold, but must refuse one that it does not
/// support. Simulated for the trend (14 + 35 days, correlation 0.15): asking the trend model for the full bar cuts
/// the power for a change of one standard deviation from 70 to 31 %, asking for 0.80 from 70 to 65 %; and a steady
/// drift of two standard deviations over the 49 days, with no effect at all, is then called helped in 18 % instead of
/// 51 %. Asking only for the same sign leaves 37 %.
/// </remarks>
/// <param name="Direction">The probability needed of a gain, or of a loss.</param>
/// <param name="Amount">The probability needed that the gain matters, or that the change is small; null: not asked.</param>
internal readonly record struct Bar(double Direction, double? Amount)
{
    public static readonly Bar Full = new(0.975, 0.90);
    public static readonly Bar WithoutOneDay = new(0.95, 0.80);
    public static readonly Bar WithTrend = new(0.80, 0.50);
    public static readonly Bar OnLogScale = new(0.90, null);
}
