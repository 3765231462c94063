using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>Nights laid under each other on the clock.</summary>
public sealed record NightRasterData
{
    /// <summary>The most rows that are drawn unless told otherwise.</summary>
    public const int DefaultMostRows = 130;

    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = RasterText.Title;

    /// <summary>The nights, in any order; a date in between that is not here is a missing night.</summary>
    public required IReadOnlyList<Night> Nights { get; init; }

    /// <summary>
    /// The dates to show, each phase under its name. Dates between two phases are not drawn, and the drawing says how
    /// many. Without phases every date from the first to the last night is shown.
    /// </summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>The sessions.</summary>
    public IReadOnlyList<SessionMark> Sessions { get; init; } = [];

    /// <summary>The most rows to draw; only the last so many are drawn, and a note says so.</summary>
    public int MostRows { get; init; } = DefaultMostRows;
}
