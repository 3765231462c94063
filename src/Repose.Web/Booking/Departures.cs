using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Writes down that a session of a drawn course left the day that the lot gave.</summary>
internal static class Departures
{
    /// <summary>Adds the departure to what is saved next, if the day really changes and the course was drawn.</summary>
    internal static async Task Note(
        ReposeDb db,
        Appointment appointment,
        Instant before,
        Instant? after,
        DateTimeZone zone,
        Instant now,
        CancellationToken cancel
    )
    {
        if (appointment.CourseId is not { } id)
        {
            return;
        }

        var (from, to) = (before.InZone(zone).Date, after?.InZone(zone).Date);
        var course = await db.Courses.FirstAsync(one => one.Id == id, cancel);
        if (course.Draw is not null && from != to)
        {
            db.Add(new Departure(db.PracticeId, Id<Departure>.New(), id, appointment.Id, from, to, now));
        }
    }
}
