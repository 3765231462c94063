using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>What the model of groups gives, day by day.</summary>
public sealed record GroupBandData
{
    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = GroupText.Title;

    /// <summary>One for every date, in order; the drawing is made for up to four weeks.</summary>
    public required IReadOnlyList<GroupDay> Days { get; init; }

    /// <summary>How many days can be drawn.</summary>
    public int Drawn => Days.Count(day => day.Range is not null);
}
