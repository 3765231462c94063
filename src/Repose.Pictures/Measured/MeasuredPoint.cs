using NodaTime;

namespace Repose.Pictures;

/// <summary>One value of something that is measured now and then.</summary>
/// <param name="Date">The day.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">Which line it is on: "left", "right", or nothing where there is one.</param>
/// <param name="Words">What else was said.</param>
public sealed record MeasuredPoint(LocalDate Date, double Value, string Line, string Words);
