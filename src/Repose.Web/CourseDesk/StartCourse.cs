using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Courses;
using Repose.Web.Desk;
using Repose.Web.Imports;
using Repose.Web.Messages;

namespace Repose.Web.CourseDesk;

/// <summary>Starts a course for a client: all its sessions are booked, and what it is judged by is fixed before the first one.</summary>
internal sealed class StartCourse(
    ReposeDb db,
    IWrites writes,
    HoldCourse hold,
    Prepaid prepaid,
    CurrentUser user,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    /// <param name="Hold">The id under which its times are held first: asking twice starts it once.</param>
    /// <param name="Client">For whom.</param>
    /// <param name="Wanted">What each session is.</param>
    /// <param name="Wish">Which days and times suit.</param>
    /// <param name="ByLot">Whether the client agrees that the days are drawn by lot.</param>
    /// <param name="Outcome">The code of the one measure that it is judged by.</param>
    /// <param name="ImportantChange">The smallest change that matters to the client; null for the usual one.</param>
    /// <param name="Nights">The source of nights that it is judged by; null for what is none.</param>
    public sealed record Request(
        Id<Hold> Hold,
        Id<Client> Client,
        Wanted Wanted,
        CourseWish Wish,
        bool ByLot,
        string? Outcome,
        double? ImportantChange,
        NightSource? Nights
    );

    public sealed record NoMeasure()
        : Refusal("no-such-measure", "Choose the one measure that the course is judged by.");

    public sealed record NoSource() : Refusal("no-source", "Choose where its nights come from.");

    public sealed record NoChange()
        : Refusal("important-change", "The smallest change that matters must be a number above 0, and not a huge one.");

    public sealed record PastDay() : Refusal("past-day", "The first day must be today or later.");

    public sealed record Running()
        : Refusal("course-running", "A course of this client is still running. Stop or finish that one first.");

    public async Task<Outcome<Course>> Run(Request request, CancellationToken cancel)
    {
        if (await Fault(request, cancel) is { } fault)
        {
            return fault;
        }

        var held = await hold.Run(new(request.Hold, request.Wanted, request.Wish, request.ByLot), cancel);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        try
        {
            await using var write = await writes.Begin(db, cancel);
            return await Confirm(request, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ConfirmBooking.HoldGone();
        }
    }

    private async Task<Refusal?> Fault(Request request, CancellationToken cancel)
    {
        if (!await db.Clients.AnyAsync(one => one.Id == request.Client, cancel))
        {
            return new OpenCard.NoClient();
        }

        if (Outcomes.Find(request.Outcome ?? "") is null)
        {
            return new NoMeasure();
        }

        if (request.ImportantChange is { } change && change is not (> 0 and < 1000))
        {
            return new NoChange();
        }

        if (request.Nights is not { } nights || !await KnownSources.Has(db, request.Client, nights, cancel))
        {
            return new NoSource();
        }

        var now = clock.GetCurrentInstant();
        return await db.Appointments.AnyAsync(
            one =>
                one.ClientId == request.Client
                && one.CourseId != null
                && one.HoldId != request.Hold
                && one.State == AppointmentState.Booked
                && one.Start > now,
            cancel
        )
            ? new Running()
            : null;
    }

    private async Task<Outcome<Course>> Confirm(Request request, Write write, CancellationToken cancel)
    {
        var sessions = await db
            .Appointments.Include(one => one.AddOns)
            .Where(one => one.HoldId == request.Hold)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        if (sessions is not [{ CourseId: { } id }, ..])
        {
            return new ConfirmBooking.HoldGone();
        }

        var course = await db.Courses.FirstAsync(one => one.Id == id, cancel);
        if (course.ClientId is not null)
        {
            return course.ClientId == request.Client ? course : new ConfirmBooking.HoldGone();
        }

        var (client, now) = (
            await db.Clients.FirstAsync(one => one.Id == request.Client, cancel),
            clock.GetCurrentInstant()
        );
        foreach (var session in sessions)
        {
            session.Confirm(client.Id, now);
            await audit.Note("appointment.booked", "appointment", session.Id.Value, "at the desk");
        }

        course.Confirm(client.Id);
        course.JudgeBy(request.Outcome!, now, request.ImportantChange);
        course.NameNights(request.Nights!.ToString()!, sessions[0].Start, now);
        db.Add(
            new CourseChange(
                db.PracticeId,
                Id<CourseChange>.New(),
                course.Id,
                CourseChangeKind.Started,
                "",
                sessions.Count,
                null,
                await user.Name(),
                now
            )
        );
        await audit.Note(
            "course.started",
            "course",
            course.Id.Value,
            course.Draw is null ? "days chosen" : "days drawn by lot"
        );
        await prepaid.Take(client.Id, sessions, cancel);
        await tell.Confirmation(sessions, client);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return course;
    }
}
