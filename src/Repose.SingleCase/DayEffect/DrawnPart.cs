namespace Repose.SingleCase;

/// <summary>How one client's statistic under another draw compares with the observed one.</summary>
/// <param name="Difference">The observed statistic minus that of the other draw.</param>
/// <param name="Slope">
/// 1 minus how much of a constant effect the other draw would pick up: under an effect θ the difference is
/// Difference - θ Slope.
/// </param>
internal readonly record struct DrawnPart(double Difference, double Slope);
