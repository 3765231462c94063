using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.CourseDesk;

/// <summary>Pauses a course, or stops it: the sessions up to a day, or all that are left, are called off with a reason.</summary>
internal sealed class PauseCourse(
    ReposeDb db,
    IWrites writes,
    CallingOff callingOff,
    CurrentPractice current,
    CurrentUser user,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    /// <param name="Client">Whose course.</param>
    /// <param name="Course">Which course.</param>
    /// <param name="Until">The last day of the pause; null to stop it.</param>
    /// <param name="Why">Why.</param>
    public sealed record Request(Id<Client> Client, Id<Course> Course, LocalDate? Until, string Why);

    public sealed record NoCourse() : Refusal("not-found", "There is no such course.");

    public sealed record NoReason() : Refusal("reason-missing", "Write why. The report shows it beside the verdict.");

    public sealed record Over() : Refusal("course-over", "There is no session to come that could be called off.");

    /// <returns>How many sessions were called off.</returns>
    public async Task<Outcome<int>> Run(Request request, CancellationToken cancel)
    {
        if (request.Why.Length == 0)
        {
            return new NoReason();
        }

        await using var write = await writes.Begin(db, cancel);
        var course = await db.Courses.FirstOrDefaultAsync(
            one => one.Id == request.Course && one.ClientId == request.Client && one.CancelledAt == null,
            cancel
        );
        if (course is null)
        {
            return new NoCourse();
        }

        var (now, zone) = (clock.GetCurrentInstant(), await current.Zone());
        var open = (
            await db
                .Appointments.Include(one => one.AddOns)
                .Where(one => one.CourseId == course.Id && one.State == AppointmentState.Booked && one.Start > now)
                .OrderBy(one => one.Start)
                .ToListAsync(cancel)
        ).FindAll(one => request.Until is not { } last || one.Start.InZone(zone).Date <= last);
        if (open.Count == 0)
        {
            return new Over();
        }

        foreach (var session in open)
        {
            await callingOff.Of(session, byStaff: true, cancel);
        }

        var stops = request.Until is null;
        if (stops)
        {
            course.Cancel(now);
        }

        db.Add(
            new CourseChange(
                db.PracticeId,
                Id<CourseChange>.New(),
                course.Id,
                stops ? CourseChangeKind.Stopped : CourseChangeKind.Paused,
                request.Why,
                open.Count,
                request.Until,
                await user.Name(),
                now
            )
        );
        await audit.Note(
            stops ? "course.stopped" : "course.paused",
            "course",
            course.Id.Value,
            $"{open.Count} sessions"
        );
        await tell.Cancelled(open, await db.Clients.FirstAsync(one => one.Id == request.Client, cancel));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return open.Count;
    }
}
