using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Messages;

namespace Repose.Web.CourseDesk;

/// <summary>Adds weeks of two sessions to a course, also those that a pause has called off. All are booked, or none.</summary>
internal sealed class ExtendCourse(
    ReposeDb db,
    IWrites writes,
    FindFreeTimes find,
    Prepaid prepaid,
    CurrentUser user,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    /// <summary>The most weeks that are added at once.</summary>
    internal const int MostWeeks = 5;

    /// <param name="Client">Whose course.</param>
    /// <param name="Course">Which course.</param>
    /// <param name="Key">The id of the change: asking twice adds once.</param>
    /// <param name="Weeks">How many weeks of two sessions.</param>
    /// <param name="Wish">Which days and times suit.</param>
    /// <param name="Why">Why.</param>
    public sealed record Request(
        Id<Client> Client,
        Id<Course> Course,
        Id<CourseChange> Key,
        int Weeks,
        CourseWish Wish,
        string Why
    );

    public sealed record NoWeeks() : Refusal("weeks", $"A course is extended by 1 to {MostWeeks} weeks.");

    public async Task<Outcome<Course>> Run(Request request, CancellationToken cancel)
    {
        if (request.Why.Length == 0)
        {
            return new PauseCourse.NoReason();
        }

        if (request.Weeks is < 1 or > MostWeeks)
        {
            return new NoWeeks();
        }

        try
        {
            await using var write = await writes.Begin(db, cancel);
            return await Extend(request, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new SlotTaken([]);
        }
    }

    private async Task<Outcome<Course>> Extend(Request request, Write write, CancellationToken cancel)
    {
        var course = await db.Courses.FirstOrDefaultAsync(
            one => one.Id == request.Course && one.ClientId == request.Client && one.CancelledAt == null,
            cancel
        );
        if (course is null)
        {
            return new PauseCourse.NoCourse();
        }

        if (await db.CourseChanges.AnyAsync(one => one.Id == request.Key, cancel))
        {
            return course;
        }

        var first = request.Wish.FirstDay;
        var found = await find.Run(
            new(new(course.ServiceId, [], null), first, first.PlusWeeks(request.Weeks)) { ByStaff = true },
            cancel
        );
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var terms = CourseTerms.Reference with { Weeks = request.Weeks };
        var planned = CoursePlanner.Propose(found.Value!, terms, request.Wish, null);
        if (planned.Refusal is { } why)
        {
            return why;
        }

        var (client, now) = (
            await db.Clients.FirstAsync(one => one.Id == request.Client, cancel),
            clock.GetCurrentInstant()
        );
        var added = new List<Appointment>();
        foreach (var slot in planned.Value!.Sessions)
        {
            var session = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                client.Id,
                slot,
                found.Value!.Wanted,
                now
            );
            session.JoinCourse(course.Id);
            await ExpiredHolds.Clear(db, session.BusyFrom, session.BusyUntil, now, cancel);
            added.Add(session);
            await audit.Note("appointment.booked", "appointment", session.Id.Value, "at the desk");
        }

        db.AddRange(added);
        db.Add(
            new CourseChange(
                db.PracticeId,
                request.Key,
                course.Id,
                CourseChangeKind.Extended,
                request.Why,
                added.Count,
                null,
                await user.Name(),
                now
            )
        );
        await audit.Note("course.extended", "course", course.Id.Value, $"{added.Count} sessions");
        await prepaid.Take(client.Id, added, cancel);
        await tell.Confirmation(added, client);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return course;
    }
}
