using NodaTime;

namespace Repose.Practice;

/// <summary>Something that was decided about a course. What comes after its first session is a departure from the plan, and reports say so.</summary>
public sealed class CourseChange(
    Id<MassagePractice> practiceId,
    Id<CourseChange> id,
    Id<Course> courseId,
    CourseChangeKind kind,
    string why,
    int sessions,
    LocalDate? until,
    string by,
    Instant at
) : IOfPractice
{
    /// <summary>The most letters of a reason.</summary>
    public const int LongestWhy = 300;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which change.</summary>
    public Id<CourseChange> Id { get; private set; } = id;

    /// <summary>Of which course.</summary>
    public Id<Course> CourseId { get; private set; } = courseId;

    /// <summary>What was decided.</summary>
    public CourseChangeKind Kind { get; private set; } = kind;

    /// <summary>Why; may be empty for the start.</summary>
    public string Why { get; private set; } = why;

    /// <summary>How many sessions were booked or called off by it.</summary>
    public int Sessions { get; private set; } = sessions;

    /// <summary>The last day of a pause; null for everything else.</summary>
    public LocalDate? Until { get; private set; } = until;

    /// <summary>Who decided it, by the name at that time.</summary>
    public string By { get; private set; } = by;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;
}
