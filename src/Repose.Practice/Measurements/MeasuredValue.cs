namespace Repose.Practice;

/// <summary>A number as it was told, and in the unit of its measure.</summary>
/// <param name="Value">In the measure's own unit.</param>
/// <param name="Told">As it was told.</param>
/// <param name="Unit">The unit in which it was told.</param>
public sealed record MeasuredValue(double Value, double Told, string Unit);
