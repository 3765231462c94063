using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>The two questions of a course and their two answers, with everything that they rest on.</summary>
public sealed record HelpAnswer : Asking
{
    /// <summary>The values that were compared, a row for every date.</summary>
    public required OutcomeSeries Series { get; init; }

    /// <summary>The course.</summary>
    public required CourseRecord Course { get; init; }

    /// <summary>The minimal important difference (MID) that was used, in the unit of the outcome.</summary>
    public required double ImportantChange { get; init; }

    /// <summary>Where that size comes from.</summary>
    public required string ImportantChangeSource { get; init; }

    /// <summary>Has the level changed from baseline to course? Before and after: not proof of a cause.</summary>
    public required PhaseChangeAnswer Level { get; init; }

    /// <summary>What the nights that are missing from the course would have to be to undo that verdict.</summary>
    public required TippingPoint MissingNights { get; init; }

    /// <summary>Are the nights after a session different from the other nights of the course?</summary>
    public required DayEffectAnswer NightAfter { get; init; }

    /// <summary>
    /// The same contrast by the regression within weeks, where the days were drawn by lot: a test by lot gives no
    /// chances, a model does. Null where the days were chosen, because then it is the answer itself.
    /// </summary>
    public required Gain? NightAfterByModel { get; init; }

    /// <summary>The other outcomes that the data tell, looked at without a verdict.</summary>
    public required IReadOnlyList<OtherOutcome> AlsoLookedAt { get; init; }

    /// <summary>What else was on record each night, and whether it was taken into account.</summary>
    public required IReadOnlyList<Circumstance> Circumstances { get; init; }

    /// <summary>The nights of each phase, apart from the outcome: regularity, pattern nights, debt.</summary>
    public required IReadOnlyList<PhaseNights> Phases { get; init; }

    /// <summary>The most days before and after the course that were compared with it.</summary>
    public required int Window { get; init; }

    /// <summary>The first date of the rows, as the day number that the engine counts from.</summary>
    public required int FirstDay { get; init; }
}
