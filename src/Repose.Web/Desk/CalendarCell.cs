using NodaTime;

namespace Repose.Web.Desk;

/// <summary>One hour of one column. Minutes count from its beginning, in steps of five.</summary>
/// <param name="Hour">Which hour.</param>
public sealed record CalendarCell(HourOfDay Hour)
{
    /// <summary>When people work.</summary>
    public IReadOnlyList<CalendarPiece> Open { get; init; } = [];

    /// <summary>Time off that was taken.</summary>
    public IReadOnlyList<CalendarPiece> Off { get; init; } = [];

    /// <summary>The visits that begin in this hour.</summary>
    public IReadOnlyList<PlacedVisit> Visits { get; init; } = [];

    /// <summary>The minutes before and after visits that begin in this hour.</summary>
    public IReadOnlyList<CalendarPiece> Buffers { get; init; } = [];

    /// <summary>The quarters at which nothing is on yet.</summary>
    public IReadOnlyList<Instant> Free { get; init; } = [];

    /// <summary>Where the present is, if it is in this hour.</summary>
    public int? Now { get; init; }

    internal int At(Instant instant) => (int)Math.Clamp((instant - Hour.From).TotalMinutes, 0, 55) / 5 * 5;
}
