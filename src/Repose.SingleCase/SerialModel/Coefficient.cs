namespace Repose.SingleCase;

/// <summary>One coefficient of a regression.</summary>
/// <param name="Name">The column.</param>
/// <param name="Value">Its coefficient, in units of the outcome per unit of the column.</param>
/// <param name="StandardError">Its standard error, as if the serial correlation were known.</param>
public sealed record Coefficient(string Name, double Value, double StandardError);
