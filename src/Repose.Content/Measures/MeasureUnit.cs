namespace Repose.Content;

/// <summary>A unit in which a measure may be told.</summary>
/// <param name="Name">As it is written, such as <c>nmol/mmol creatinine</c>.</param>
/// <param name="Times">What a number in it is multiplied by to be one in the measure's own unit.</param>
public sealed record MeasureUnit(string Name, double Times);
