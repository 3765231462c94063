namespace Repose.Pictures;

/// <summary>A measure, night by night.</summary>
public sealed record TrendChartData
{
    /// <summary>What the picture shows ("Time to fall asleep, night by night").</summary>
    public required string Title { get; init; }

    /// <summary>The name of the measure within a sentence ("time to fall asleep").</summary>
    public required string ValueName { get; init; }

    /// <summary>"min" is written as hours and minutes, "%" keeps to 0 to 100; any other word is printed as it is.</summary>
    public required string Unit { get; init; }

    /// <summary>The nights, in any order; a date between the first and the last that is not here is a missing night.</summary>
    public required IReadOnlyList<TrendPoint> Points { get; init; }

    /// <summary>Whether more is better; null where neither is.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>The phases; a phase may reach beyond the nights.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>The sessions.</summary>
    public IReadOnlyList<SessionMark> Sessions { get; init; } = [];

    /// <summary>What else happened.</summary>
    public IReadOnlyList<EventMark> Events { get; init; } = [];

    /// <summary>The estimated change, where there is one to draw.</summary>
    public TrendEstimate? Estimate { get; init; }
}
