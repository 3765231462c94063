using NodaTime;
using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>The phases of a course, as ranges of sleep dates; both ends belong to the range.</summary>
/// <remarks>
/// The night after a session ends on the day after it. So the baseline runs up to and including the morning of the
/// first session; the course runs from the next morning to the morning after the last session (or to the end of the
/// last drawn week); the follow-up comes after that. Baseline and follow-up are limited to the nights near the course,
/// because seasons and lives change: what lies further off is shown and not compared.
/// </remarks>
public sealed record CoursePhases
{
    /// <summary>The most days that a baseline or a follow-up is looked at.</summary>
    public const int DefaultWindow = 28;

    /// <summary>Before the first session; null where no night was recorded then.</summary>
    public DateInterval? Baseline { get; private init; }

    /// <summary>From the night after the first session to the night after the last.</summary>
    public required DateInterval Course { get; init; }

    /// <summary>After the course; null where no night was recorded then.</summary>
    public DateInterval? FollowUp { get; private init; }

    /// <summary>Those phases that there are, in order, with their dates.</summary>
    public IReadOnlyList<(Phase Phase, DateInterval Dates)> Dated =>
        [
            .. new (Phase Phase, DateInterval? Dates)[]
            {
                (Phase.Baseline, Baseline),
                (Phase.Course, Course),
                (Phase.FollowUp, FollowUp),
            }
                .Where(phase => phase.Dates is not null)
                .Select(phase => (phase.Phase, phase.Dates!)),
        ];

    /// <summary>The phases of a course.</summary>
    /// <param name="course">The sessions and the draw.</param>
    /// <param name="recorded">From the first to the last night that was recorded.</param>
    /// <param name="window">The most days of baseline and of follow-up.</param>
    public static CoursePhases Of(CourseRecord course, DateInterval recorded, int window = DefaultWindow)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(window);
        var firstSession = course.Sessions[0].Date;
        var during = During(course);
        return new CoursePhases
        {
            Baseline = Within(LocalDate.Max(firstSession.PlusDays(1 - window), recorded.Start), firstSession),
            Course = during,
            FollowUp = Within(during.End.PlusDays(1), LocalDate.Min(during.End.PlusDays(window), recorded.End)),
        };
    }

    /// <summary>The course itself, which depends on no night.</summary>
    internal static DateInterval During(CourseRecord course)
    {
        LocalDate[] last =
        [
            course.Sessions[^1].Date,
            .. course.Draw?.Weeks.SelectMany(week => week.EligibleDays) ?? [],
        ];
        return new DateInterval(course.Sessions[0].NightAfter, last.Max().PlusDays(1));
    }

    private static DateInterval? Within(LocalDate start, LocalDate end) =>
        start <= end ? new DateInterval(start, end) : null;
}
