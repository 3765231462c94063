using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Site;

namespace Repose.Web.Courses;

/// <summary>Plans a whole course and keeps all its times free, or none.</summary>
internal sealed class HoldCourse(ReposeDb db, IWrites writes, FindFreeTimes find, CurrentPractice current, IClock clock)
{
    private const int OtherStarts = 6;

    /// <summary>A course has more to look at than one session, so it is kept for longer.</summary>
    private const int HoldTimes = 3;

    /// <param name="Id">The id that the hold will have: asking twice holds once.</param>
    /// <param name="Wanted">What each session is.</param>
    /// <param name="Wish">Which days and times suit.</param>
    /// <param name="ByLot">Whether the client agrees that the days are drawn by lot.</param>
    public sealed record Request(Id<Hold> Id, Wanted Wanted, CourseWish Wish, bool ByLot);

    public sealed record NoCourse() : Refusal("no-course", CoursesText.NotOffered);

    /// <summary>The course does not fit from that day on; it would from another.</summary>
    public sealed record OtherStart(LocalDate From, Refusal Why)
        : Refusal(Why.Code, CoursesText.FormatOtherStart(Why.Message, Days.Long(From)));

    public async Task<Outcome<Hold>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.Begin(db, cancel);
            return await Existing(request.Id, cancel) ?? await Hold(request, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new SlotTaken([]);
        }
    }

    private async Task<Outcome<Hold>?> Existing(Id<Hold> hold, CancellationToken cancel)
    {
        var held = await db
            .Appointments.AsNoTracking()
            .Where(one => one.HoldId == hold)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        if (held.Count == 0)
        {
            return null;
        }

        return new Hold(hold, held[0].HeldUntil ?? held[0].Start, [.. held.Select(one => one.Id)]);
    }

    private async Task<Outcome<Hold>> Hold(Request request, Write write, CancellationToken cancel)
    {
        var terms = CourseTerms.Reference;
        if (
            !await db.Services.AnyAsync(
                one => one.Id == request.Wanted.ServiceId && one.IsCourse && one.IsActive,
                cancel
            )
        )
        {
            return new NoCourse();
        }

        var first = request.Wish.FirstDay;
        var found = await find.Run(new(request.Wanted, first, first.PlusWeeks(terms.Weeks + OtherStarts)), cancel);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        ulong? seed = request.ByLot ? BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) : null;
        var planned = Plan(found.Value!, terms, request.Wish, seed);
        return planned.Refusal is { } why
            ? Elsewhere(found.Value!, terms, request.Wish, why)
            : await Keep(request, planned.Value!, found.Value!, terms, write, cancel);
    }

    /// <summary>With one therapist throughout, if one has the time; else with whoever is free.</summary>
    private static Outcome<CourseProposal> Plan(FreeTimes free, CourseTerms terms, CourseWish wish, ulong? seed)
    {
        foreach (var therapist in free.Therapists)
        {
            if (CoursePlanner.Propose(free.With(therapist.TherapistId), terms, wish, seed) is { Succeeded: true } alone)
            {
                return alone;
            }
        }

        return CoursePlanner.Propose(free, terms, wish, seed);
    }

    private static Refusal Elsewhere(FreeTimes free, CourseTerms terms, CourseWish wish, Refusal why)
    {
        for (var week = 1; week <= OtherStarts; week++)
        {
            var later = wish with { FirstDay = wish.FirstDay.PlusWeeks(week) };
            if (Plan(free, terms, later, null).Succeeded)
            {
                return new OtherStart(later.FirstDay, why);
            }
        }

        return why;
    }

    private async Task<Outcome<Hold>> Keep(
        Request request,
        CourseProposal planned,
        FreeTimes free,
        CourseTerms terms,
        Write write,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var until = now + (HoldTimes * (await current.Practice())!.Policy.HoldTime);
        var course = new Course(
            db.PracticeId,
            Id<Course>.New(),
            request.Wanted.ServiceId,
            terms.Sessions,
            planned.Draw,
            now
        );
        db.Add(course);
        var sessions = new List<Appointment>();
        foreach (var slot in planned.Sessions)
        {
            var session = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                request.Id,
                until,
                slot,
                free.Wanted,
                now
            );
            session.JoinCourse(course.Id);
            await ExpiredHolds.Clear(db, session.BusyFrom, session.BusyUntil, now, cancel);
            sessions.Add(session);
        }

        db.AddRange(sessions);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Hold(request.Id, until, [.. sessions.Select(one => one.Id)]);
    }
}
