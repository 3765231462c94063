using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Courses;

/// <summary>Changes one session of a course that is still only held, and keeps the gaps between sessions.</summary>
internal sealed class ChangeHeldSession(
    ReposeDb db,
    IWrites writes,
    FindFreeTimes find,
    CurrentPractice current,
    IClock clock
)
{
    /// <param name="HoldId">The course.</param>
    /// <param name="Id">The session.</param>
    /// <param name="Start">When it is to be.</param>
    public sealed record Request(Id<Hold> HoldId, Id<Appointment> Id, Instant Start);

    public sealed record TooNearOrFar(CourseTerms Terms)
        : Refusal("course-gaps", CoursesText.FormatTooNearOrFar(Terms.MinimumGapDays, Terms.MaximumGapDays));

    public async Task<Outcome<Hold>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.Begin(db, cancel);
            var held = await db
                .Appointments.Include(one => one.AddOns)
                .Where(one => one.HoldId == request.HoldId && one.State == AppointmentState.Held)
                .OrderBy(one => one.Start)
                .ToListAsync(cancel);
            var session = held.Find(one => one.Id == request.Id);
            return session is null
                ? new ConfirmBooking.HoldGone()
                : await Change(request, session, held, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new SlotTaken([]);
        }
    }

    private async Task<Outcome<Hold>> Change(
        Request request,
        Appointment session,
        List<Appointment> held,
        Write write,
        CancellationToken cancel
    )
    {
        var zone = await current.Zone();
        var date = request.Start.InZone(zone).Date;
        var others = held.Where(one => one != session).Select(one => one.Start.InZone(zone).Date);
        if (!CourseGaps.Allow(date, others, CourseTerms.Reference))
        {
            return new TooNearOrFar(CourseTerms.Reference);
        }

        var terms = Booked.Of(session);
        var found = await find.Run(
            new(new(session.ServiceId, terms.AddOns, null), date, date) { Moving = [session.Id], Terms = terms },
            cancel
        );
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if ((found.Value!.At(request.Start, session.TherapistId) ?? found.Value.At(request.Start)) is not { } slot)
        {
            return new SlotTaken(NearestSlots.To(found.Value, request.Start, session));
        }

        var (now, before) = (clock.GetCurrentInstant(), session.Start);
        session.Move(slot, terms, late: false, now);
        await Departures.Note(db, session, before, session.Start, zone, now, cancel);
        await ExpiredHolds.Clear(db, session.BusyFrom, session.BusyUntil, now, cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Hold(request.HoldId, session.HeldUntil ?? now, [.. held.Select(one => one.Id)]);
    }
}
