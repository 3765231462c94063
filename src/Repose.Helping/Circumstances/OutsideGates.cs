using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Helping;

/// <summary>The gates that the engine cannot see, because they lie in how the course was run.</summary>
internal static class OutsideGates
{
    internal static IReadOnlyList<Gate> Of(HelpQuestion question, OutcomeSeries series)
    {
        Gate?[] gates =
        [
            StillRunning(question, series.Phases.Course),
            Edited(question),
            MedicineChange.NearStart(question.Told, series.Phases.Course.Start),
        ];
        return [.. gates.OfType<Gate>()];
    }

    /// <summary>Any night on record tells that its day has come, whatever else it tells.</summary>
    private static CourseStillRunning? StillRunning(HelpQuestion question, DateInterval sofar)
    {
        var lastRecorded = question.Measured.Concat(question.Told).Max(night => night.Date);
        var daysLeft = Period.DaysBetween(lastRecorded, PlannedEnd(question.Course, sofar));
        return daysLeft > 0 ? new CourseStillRunning(daysLeft) : null;
    }

    /// <summary>
    /// The end of the course: that of the last drawn week, even if a session was missed. With sessions still to come
    /// that nobody drew, it is reckoned from the days between sessions so far.
    /// </summary>
    private static LocalDate PlannedEnd(CourseRecord course, DateInterval sofar)
    {
        var done = course.Sessions.Count;
        var missing = (course.PlannedSessions ?? done) - done;
        var days = Period.DaysBetween(course.Sessions[0].Date, course.Sessions[^1].Date);
        var pace = done > 1 ? (double)days / (done - 1) : 3.5;
        return missing > 0 && course.Draw is null ? sofar.End.PlusDays((int)Math.Ceiling(missing * pace)) : sofar.End;
    }

    private static EditedAfterStart? Edited(HelpQuestion question)
    {
        var (course, asked) = (question.Course, question.Outcome);
        return course.NamedOutcome is { } named && !string.Equals(named, asked.Code, StringComparison.OrdinalIgnoreCase)
                ? new EditedAfterStart(HelpingText.FormatNamedOther(Outcomes.Find(named)?.Name ?? named, asked.Name))
            : course.FixedOn > course.Sessions[0].Date ? new EditedAfterStart(HelpingText.FixedLate)
            : null;
    }
}
