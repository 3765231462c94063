using NodaTime;
using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>The gates that the engine cannot see, because they lie in how the course was run.</summary>
internal static class OutsideGates
{
    internal static IReadOnlyList<Gate> Of(HelpQuestion question, OutcomeSeries series)
    {
        Gate?[] gates =
        [
            StillRunning(question.Course, series),
            Edited(question),
            MedicineChange.NearStart(question.Told, series.Phases.Course.Start),
        ];
        return [.. gates.OfType<Gate>()];
    }

    private static CourseStillRunning? StillRunning(CourseRecord course, OutcomeSeries series)
    {
        var lastRecorded = series.Rows.Last(row => row.Value is not null).Date;
        var daysLeft = Period.DaysBetween(lastRecorded, PlannedEnd(course, series.Phases.Course));
        return daysLeft > 0 ? new CourseStillRunning(daysLeft) : null;
    }

    /// <summary>The end of the course; with sessions still to come, reckoned from their pace so far.</summary>
    private static LocalDate PlannedEnd(CourseRecord course, DateInterval sofar)
    {
        var done = course.Sessions.Count;
        var missing = (course.PlannedSessions ?? done) - done;
        var pace = done > 1 ? (double)sofar.Length / done : 3.5;
        return missing > 0 ? sofar.End.PlusDays((int)Math.Ceiling(missing * pace)) : sofar.End;
    }

    private static EditedAfterStart? Edited(HelpQuestion question)
    {
        var course = question.Course;
        return course.NamedOutcome is { } named
            && !string.Equals(named, question.Outcome.Code, StringComparison.OrdinalIgnoreCase)
                ? new EditedAfterStart($"the outcome that was named in advance is {named}")
            : course.FixedOn > course.Sessions[0].Date
                ? new EditedAfterStart("outcome and size of change were fixed after the first session")
            : null;
    }
}
