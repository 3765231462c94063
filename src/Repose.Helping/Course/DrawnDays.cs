using NodaTime;
using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>How the days of the sessions were drawn by lot, and what was drawn. Fixed before the first session.</summary>
public sealed record DrawnDays
{
    /// <summary>The blocks in which days were drawn, in the order of the calendar.</summary>
    public required IReadOnlyList<DrawnWeek> Weeks { get; init; }

    /// <summary>The least number of days from one session to the next: 2 means never on consecutive days.</summary>
    public int MinimumGap { get; init; } = 1;

    /// <summary>The most days from one session to the next; null for any.</summary>
    public int? MaximumGap { get; init; }

    /// <summary>Whether the gaps were also kept from one week to the next.</summary>
    public bool GapAcrossWeeks { get; init; }

    /// <summary>The seed of the draw, where it was stored.</summary>
    public ulong? Seed { get; init; }

    /// <summary>The days that the lot gave, in order, whether or not the sessions took place on them.</summary>
    public required IReadOnlyList<LocalDate> Drawn { get; init; }

    /// <summary>The draw in the terms of the engine, which counts days.</summary>
    /// <exception cref="ArgumentException">No schedule can meet the design, or it is out of order.</exception>
    public DrawnSchedule ToSchedule() =>
        DrawDesign
            .Of(
                Weeks.Select(week => DrawWeek.Of(week.EligibleDays.Select(DayNumber.Of), week.Sessions)),
                MinimumGap,
                GapAcrossWeeks,
                MaximumGap
            )
            .Recall(Drawn.Select(DayNumber.Of));
}
