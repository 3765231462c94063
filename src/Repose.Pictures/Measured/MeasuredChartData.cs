using NodaTime;

namespace Repose.Pictures;

/// <summary>Something that is measured now and then, over time.</summary>
public sealed record MeasuredChartData
{
    /// <summary>What the picture shows.</summary>
    public required string Title { get; init; }

    /// <summary>The unit, printed as it is.</summary>
    public required string Unit { get; init; }

    /// <summary>The values, in any order; one or more.</summary>
    public required IReadOnlyList<MeasuredPoint> Points { get; init; }

    /// <summary>The days of sessions, marked below.</summary>
    public IReadOnlyList<LocalDate> Sessions { get; init; } = [];

    /// <summary>What it cannot show, and whatever else must stand beside it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The lines in their order.</summary>
    internal IReadOnlyList<string> Lines =>
        [.. Points.Select(point => point.Line).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    internal IEnumerable<MeasuredPoint> Of(string line) =>
        Points.Where(point => point.Line.Equals(line, StringComparison.Ordinal)).OrderBy(point => point.Date);
}
