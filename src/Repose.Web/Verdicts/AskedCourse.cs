using NodaTime;
using Repose.Helping;
using Repose.Practice;

namespace Repose.Web.Verdicts;

/// <summary>A course and its appointments as the engine asks for them.</summary>
internal static class AskedCourse
{
    /// <summary>The sessions that took place, and what was fixed before the first one.</summary>
    /// <param name="course">The course.</param>
    /// <param name="appointments">Its appointments in any state; one or more took place.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    internal static CourseRecord Of(Course course, IEnumerable<Appointment> appointments, DateTimeZone zone) =>
        new()
        {
            Sessions =
            [
                .. appointments
                    .Where(one => one.State == AppointmentState.Done)
                    .OrderBy(one => one.Start)
                    .Select(one => Session(one, zone)),
            ],
            PlannedSessions = course.Sessions,
            NamedOutcome = course.Outcome,
            FixedOn = course.OutcomeNamedAt?.InZone(zone).Date,
            Draw = course.Draw is { } draw ? DrawOf(draw) : null,
        };

    private static CourseSession Session(Appointment one, DateTimeZone zone)
    {
        var start = one.Start.InZone(zone);
        return new(start.Date, start.TimeOfDay, (int)(one.End - one.Start).TotalMinutes);
    }

    private static DrawnDays DrawOf(CourseDraw draw) =>
        new()
        {
            Weeks = [.. draw.EligibleDays.Select(days => new DrawnWeek(days, draw.PerWeek))],
            MinimumGap = draw.MinimumGapDays,
            MaximumGap = draw.MaximumGapDays,
            GapAcrossWeeks = true,
            Seed = ulong.Parse(draw.Seed, System.Globalization.CultureInfo.InvariantCulture),
            Drawn = draw.Drawn,
        };
}
