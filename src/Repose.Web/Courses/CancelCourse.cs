using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Courses;

/// <summary>Calls off what is left of a course: every session that is still to come.</summary>
internal sealed class CancelCourse(
    ReposeDb db,
    CancelAppointment cancelOne,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">Which course. Calling it off twice changes nothing.</param>
    public sealed record Request(Id<Course> Id);

    public sealed record NotYours() : Refusal("not-found", "This course could not be found.");

    /// <returns>How many sessions were called off.</returns>
    public async Task<Outcome<int>> Run(Request request, CancellationToken cancel)
    {
        var course = await db.Courses.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (course is null || !(await user.Member() is not null || (await user.Client())?.Id == course.ClientId))
        {
            return new NotYours();
        }

        var now = clock.GetCurrentInstant();
        var open = await db
            .Appointments.AsNoTracking()
            .Where(one => one.CourseId == course.Id && one.State == AppointmentState.Booked && one.Start > now)
            .OrderBy(one => one.Start)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        foreach (var session in open)
        {
            await cancelOne.Run(new(session), cancel);
        }

        if (course.CancelledAt is null)
        {
            // Each session was called off in a transaction of its own; the course says that it was meant as a whole.
            course.Cancel(now);
            await audit.Note("course.cancelled", "course", course.Id.Value, $"{open.Count} sessions");
            await db.SaveChangesAsync(cancel);
        }

        return open.Count;
    }
}
