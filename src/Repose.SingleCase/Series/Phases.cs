namespace Repose.SingleCase;

/// <summary>Which days belong to which phase. Days outside all ranges are not used.</summary>
public sealed record Phases
{
    private Phases(DayRange baseline, DayRange course, DayRange? followUp)
    {
        Baseline = baseline;
        Course = course;
        FollowUp = followUp;
    }

    /// <summary>The days before the first treatment.</summary>
    public DayRange Baseline { get; }

    /// <summary>The days of the course.</summary>
    public DayRange Course { get; }

    /// <summary>The days after the course, or null when there are none.</summary>
    public DayRange? FollowUp { get; }

    /// <summary>Names the phases of a study.</summary>
    /// <exception cref="ArgumentException">Phases overlap or are out of order.</exception>
    public static Phases Of(DayRange baseline, DayRange course, DayRange? followUp = null)
    {
        if (course.Start < baseline.End)
        {
            throw new ArgumentException(
                $"The course {course} starts before the baseline {baseline} ends.",
                nameof(course)
            );
        }

        if (followUp is { } after && after.Start < course.End)
        {
            throw new ArgumentException(
                $"The follow-up {after} starts before the course {course} ends.",
                nameof(followUp)
            );
        }

        return new(baseline, course, followUp is { Length: > 0 } ? followUp : null);
    }

    /// <summary>The phase of a day, or null for a day that belongs to none.</summary>
    public Phase? Of(int day) =>
        Baseline.Contains(day) ? Phase.Baseline
        : Course.Contains(day) ? Phase.Course
        : FollowUp?.Contains(day) == true ? Phase.FollowUp
        : null;

    /// <summary>The days of one phase; empty when the study does not have it.</summary>
    public DayRange Days(Phase phase) =>
        phase switch
        {
            Phase.Baseline => Baseline,
            Phase.Course => Course,
            Phase.FollowUp => FollowUp ?? default,
            _ => throw new ArgumentOutOfRangeException(nameof(phase)),
        };
}
