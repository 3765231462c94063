using NodaTime;
using Repose.Pictures;
using Repose.Pictures.Words;
using Repose.Practice;
using Repose.Web.Imports;
using Repose.Web.Site;
using Repose.Web.Verdicts;

namespace Repose.Web.Courses;

/// <summary>What a course is judged by, when that was settled, and what changed afterwards: in words, the same wherever it is shown.</summary>
/// <param name="Course">The course.</param>
/// <param name="FirstSession">When its first session begins; null where there is none.</param>
/// <param name="Changes">What was decided about it, the first first.</param>
/// <param name="Departures">How many sessions left the day that the lot gave.</param>
/// <param name="Zone">The practice's clocks.</param>
internal sealed record CourseRegistration(
    Course Course,
    Instant? FirstSession,
    IReadOnlyList<CourseChange> Changes,
    int Departures,
    DateTimeZone Zone
)
{
    /// <summary>When the first of some sessions begins that was not called off and to which the client came.</summary>
    internal static Instant? FirstOf(IEnumerable<Appointment> sessions) =>
        sessions
            .Where(one => one.State is not (AppointmentState.Cancelled or AppointmentState.NoShow))
            .Select(one => (Instant?)one.Start)
            .Min();

    /// <summary>What was settled, a sentence for each part of it.</summary>
    /// <param name="isStaff">Whether somebody else than the client reads it.</param>
    internal IReadOnlyList<string> Settled(bool isStaff) =>
        [
            Measure,
            CourseQuestion.OutcomeOf(Course).HigherIsBetter ? CoursesText.HigherIsBetter : CoursesText.LowerIsBetter,
            CourseSourceWords.Of(Course, FirstSession, Zone, isStaff),
            Course.Draw is { } draw ? CoursesText.FormatSettledByLot(draw.Schedules) : CoursesText.SettledChosen,
            CoursesText.FormatSettledSessions(Course.Sessions),
        ];

    /// <summary>What changed since then.</summary>
    internal IReadOnlyList<string> Changed =>
        [
            .. Departures > 0 ? [CoursesText.FormatLeftTheirDay(Departures)] : Array.Empty<string>(),
            .. Changes.Where(one => one.Kind is not CourseChangeKind.Started).Select(Says),
        ];

    /// <summary>Whether the measure was named before the first session: from then on it cannot be named anew.</summary>
    internal bool IsSettledBefore =>
        Course.OutcomeNamedAt is { } named && (FirstSession is not { } first || named < first);

    private string Measure
    {
        get
        {
            var outcome = CourseQuestion.OutcomeOf(Course);
            var size = Course.ImportantChange ?? outcome.MinimalImportantDifference;
            var name = size is { } counts
                ? CoursesText.FormatSettledMeasure(outcome.Name, Numbers.Value(counts, OutcomeWords.UnitOf(outcome)))
                : CoursesText.FormatSettledMeasureAlone(outcome.Name);
            var when =
                Course.OutcomeNamedAt is not { } named ? CoursesText.NobodyNamed
                : IsSettledBefore ? CoursesText.FormatSettledOn(Day(named))
                : CoursesText.FormatSettledLate(Day(named));
            return $"{name} {when}";
        }
    }

    private string Says(CourseChange change) =>
        change.Kind switch
        {
            CourseChangeKind.Paused => CoursesText.FormatWasPaused(
                Day(change.At),
                Days.Long(change.Until!.Value),
                change.Sessions,
                change.Why
            ),
            CourseChangeKind.Extended => CoursesText.FormatWasExtended(Day(change.At), change.Sessions, change.Why),
            _ => CoursesText.FormatWasStopped(Day(change.At), change.Sessions, change.Why),
        };

    private string Day(Instant at) => Days.Long(at.InZone(Zone).Date);
}
