using Repose.Practice;

namespace Repose.Demo;

/// <summary>The courses with their sessions.</summary>
internal sealed record CourseResult(
    IReadOnlyList<Course> Courses,
    IReadOnlyList<Appointment> Appointments,
    IReadOnlyList<Departure> Departures
)
{
    /// <summary>The sessions of a client's course, in order.</summary>
    internal IEnumerable<Appointment> SessionsOf(DemoClient client) =>
        Appointments
            .Where(one => one.CourseId is not null && one.CourseId == client.CourseId)
            .OrderBy(one => one.Start);
}
