namespace Repose.SingleCase;

/// <summary>The scores of one person.</summary>
/// <param name="Before">The score before the first treatment, in points.</param>
/// <param name="After">The score after the course, in points; null when the person gave none. Never imputed.</param>
public sealed record PersonScores(double Before, double? After);
