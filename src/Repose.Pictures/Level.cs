namespace Repose.Pictures;

/// <summary>A level of a measure, with the range in which it likely lies where that is known.</summary>
/// <param name="Mean">The level.</param>
/// <param name="Low">The lower end of its likely range.</param>
/// <param name="High">The upper end.</param>
public sealed record Level(double Mean, double? Low = null, double? High = null);
