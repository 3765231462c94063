using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Messages;

namespace Repose.Web.Courses;

/// <summary>Calls off what is left of a course: every session that is still to come, at once.</summary>
internal sealed class CancelCourse(
    ReposeDb db,
    IWrites writes,
    CallingOff callingOff,
    CurrentUser user,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">Which course. Calling it off twice changes nothing.</param>
    public sealed record Request(Id<Course> Id);

    public sealed record NotYours() : Refusal("not-found", CoursesText.NotFound);

    /// <returns>How many sessions were called off.</returns>
    public async Task<Outcome<int>> Run(Request request, CancellationToken cancel)
    {
        var byStaff = await user.Member() is not null;
        await using var write = await writes.Begin(db, cancel);
        var course = await db.Courses.FirstOrDefaultAsync(one => one.Id == request.Id && one.ClientId != null, cancel);
        if (course is null || !(byStaff || (await user.Client())?.Id == course.ClientId))
        {
            return new NotYours();
        }

        if (course.CancelledAt is not null)
        {
            return 0;
        }

        var now = clock.GetCurrentInstant();
        var open = await db
            .Appointments.Include(one => one.AddOns)
            .Where(one => one.CourseId == course.Id && one.State == AppointmentState.Booked && one.Start > now)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        foreach (var session in open)
        {
            await callingOff.Of(session, byStaff, cancel);
        }

        course.Cancel(now);
        await audit.Note("course.cancelled", "course", course.Id.Value, $"{open.Count} sessions");
        if (open.Count > 0)
        {
            await tell.Cancelled(open, await db.Clients.FirstAsync(one => one.Id == course.ClientId, cancel));
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return open.Count;
    }
}
