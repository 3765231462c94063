using NodaTime;

namespace Repose.Practice;

/// <summary>The days of a course that questions go by.</summary>
/// <param name="Course">Which course.</param>
/// <param name="Agreed">When it was agreed.</param>
/// <param name="First">The day of its first session.</param>
/// <param name="Last">The day of its last session.</param>
public sealed record CourseDays(Id<Course> Course, LocalDate Agreed, LocalDate First, LocalDate Last)
{
    /// <summary>The days of a course; null where no session of it is left, or none was agreed.</summary>
    /// <param name="course">The course.</param>
    /// <param name="appointments">Its sessions, and any others.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    public static CourseDays? Of(Course course, IEnumerable<Appointment> appointments, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(course);
        LocalDate[] days =
        [
            .. appointments
                .Where(one => one.CourseId == course.Id)
                .Where(one => one.State is not (AppointmentState.Cancelled or AppointmentState.Held))
                .Select(one => one.Start.InZone(zone).Date)
                .Order(),
        ];
        return course.ClientId is null || days.Length == 0
            ? null
            : new(course.Id, course.CreatedAt.InZone(zone).Date, days[0], days[^1]);
    }
}
