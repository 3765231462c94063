namespace Repose.Pictures;

/// <summary>A chance, and of what.</summary>
/// <param name="Probability">From 0 to 1; null, or not a number, where it cannot be said.</param>
/// <param name="Of">The rest of the sentence: "it helped at all".</param>
public sealed record Chance(double? Probability, string Of)
{
    /// <summary>The probability, held between 0 and 1; null where it cannot be said.</summary>
    internal double? Known => Probability is { } told && !double.IsNaN(told) ? Math.Clamp(told, 0, 1) : null;
}
