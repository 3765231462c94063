namespace Repose.SingleCase;

/// <summary>How sure one must be of the direction and of the amount for a claim to stand.</summary>
/// <remarks>
/// The full bar makes a claim. A check uses a lower one: it must not refuse a claim only because it is less precise
/// than the main analysis, or because the claim was a hair above its threshold, but must refuse one that it does not
/// support. For the trend, simulated with 14 + 35 days and a correlation of 0.15, in per cent called helped without
/// the check, when the trend model must meet the full bar, and as it is here: change of one standard deviation
/// 70, 31, 63; no effect but a steady drift of two standard deviations over the 49 days 50, 2, 15; of six, 38, –, 1.
/// Asking only for the same sign leaves 37 of the drift of two. "As it is here" means 0.80, and the full bar when the
/// slope itself is clear. An improvement that comes gradually over the course looks like a drift, and mostly ends in
/// <see cref="Verdict.CannotTellYet"/> too. The dose model is looked at when gradual change is likelier than change at
/// once, at the same bar as the trend, and at the full bar when it is likelier by 3 to 1. Since it asks for the change
/// after the last treatment, which is larger than the mean over the course, it refuses no claim of help in the same
/// simulations (none of 5,400), and acts on "little or no difference": in per cent called so without and with it, for a
/// smallest gain that matters of 1.25 standard deviations, no effect 91, 87; a change at once of 0.3 of what matters
/// 76, 73; a gradual one that ends at 0.4 of it 83, 70; at 0.8 51, 29; at 1.2 22, 8; at 1.6 5, 1.
/// </remarks>
/// <param name="Direction">The probability needed of a gain, or of a loss.</param>
/// <param name="Amount">The probability needed that the gain matters, or that the change is small; null: not asked.</param>
internal readonly record struct Bar(double Direction, double? Amount)
{
    public static readonly Bar Full = new(0.975, 0.90);
    public static readonly Bar WithoutOneDay = new(0.95, 0.80);
    public static readonly Bar WithTrend = new(0.80, 0.50);
    public static readonly Bar WithDose = new(0.80, 0.50);
    public static readonly Bar OnLogScale = new(0.90, null);
}
