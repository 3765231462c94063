using NodaTime;

namespace Repose.Practice;

/// <summary>How the days of a course were drawn by lot, and what was drawn. Made once and never changed.</summary>
/// <remarks>
/// All schedules that keep the gaps on the eligible days were equally likely. The comparison of nights after a session
/// with other nights rests on this, so the draw is kept whole: it can be repeated from the seed.
/// </remarks>
public sealed record CourseDraw
{
    /// <summary>For each week the days that could have been drawn, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<LocalDate>> EligibleDays { get; init; }

    /// <summary>How many days were drawn in each week.</summary>
    public required int PerWeek { get; init; }

    /// <summary>The least number of days from one session to the next.</summary>
    public required int MinimumGapDays { get; init; }

    /// <summary>The most days from one session to the next.</summary>
    public required int MaximumGapDays { get; init; }

    /// <summary>The seed of the draw, as text because JSON numbers cannot hold it.</summary>
    public required string Seed { get; init; }

    /// <summary>How many schedules there were. Each had the chance 1 in this many.</summary>
    public required string Schedules { get; init; }

    /// <summary>The chance of each eligible day to be drawn, from 0 to 1, week by week as the days.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Chances { get; init; }

    /// <summary>The days that the lot gave.</summary>
    public required IReadOnlyList<LocalDate> Drawn { get; init; }
}
