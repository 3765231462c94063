namespace Repose.Pictures;

/// <summary>The estimated change from the level before the course.</summary>
/// <param name="BaselineLevel">The level before.</param>
/// <param name="Change">The change to the level during the course, with its sign.</param>
/// <param name="Low">The lower end of the interval of the change; null where it has none.</param>
/// <param name="High">The upper end.</param>
public sealed record TrendEstimate(double BaselineLevel, double Change, double? Low, double? High);
