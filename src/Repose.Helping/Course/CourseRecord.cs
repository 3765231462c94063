using NodaTime;

namespace Repose.Helping;

/// <summary>What is known of a course of treatment: its sessions, and what was fixed before the first one.</summary>
public sealed record CourseRecord
{
    /// <summary>The sessions that took place, ordered by date, one or more, at most one a day.</summary>
    public required IReadOnlyList<CourseSession> Sessions { get; init; }

    /// <summary>How the days were drawn by lot; null if people chose them.</summary>
    public DrawnDays? Draw { get; init; }

    /// <summary>How many sessions were planned, where told. Fewer so far means that the course is still running.</summary>
    public int? PlannedSessions { get; init; }

    /// <summary>The outcome that was named in advance (its code), where it was.</summary>
    public string? NamedOutcome { get; init; }

    /// <summary>The day on which outcome and size of change were fixed, where told.</summary>
    public LocalDate? FixedOn { get; init; }
}
