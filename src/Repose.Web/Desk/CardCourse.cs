using NodaTime;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>A course with its sessions and with those that left the day of the lot.</summary>
internal sealed record CardCourse(
    Course Course,
    string Service,
    IReadOnlyList<DeskVisit> Sessions,
    IReadOnlyList<Departure> Departures
)
{
    /// <summary>When its first session begins, of those that take place or did; null where there is none.</summary>
    public Instant? FirstSession =>
        Sessions
            .Select(one => one.Appointment)
            .Where(one => one.State is not (AppointmentState.Cancelled or AppointmentState.NoShow))
            .Select(one => (Instant?)one.Start)
            .Min();
}
