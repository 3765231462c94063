using NodaTime;

namespace Repose.Pictures;

/// <summary>The value of one night.</summary>
/// <param name="Date">The sleep date.</param>
/// <param name="Value">Null, or not a finite number, where nothing is known.</param>
public sealed record TrendPoint(LocalDate Date, double? Value);
