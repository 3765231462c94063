using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Turns what is held into a booking: one appointment, or a whole course, all or nothing.</summary>
internal sealed class ConfirmBooking(
    ReposeDb db,
    IWrites writes,
    ClientBook clients,
    DisclosureToSign disclosure,
    Prepaid prepaid,
    MayBook mayBook,
    CurrentUser user,
    SpokenWhenBooking spoken,
    CurrentPractice current,
    Audit audit,
    Tell tell,
    IClock clock
)
{
    /// <param name="HoldId">What is held. Confirming it twice books once.</param>
    /// <param name="Guest">Who books; not looked at where a client is signed in.</param>
    /// <param name="Signature">The name typed under the disclosure, where the jurisdiction asks for one.</param>
    public sealed record Request(Id<Hold> HoldId, Guest? Guest, string? Signature);

    /// <param name="ClientId">For whom.</param>
    /// <param name="Appointments">The appointments, by time.</param>
    public sealed record Done(Id<Client> ClientId, IReadOnlyList<Appointment> Appointments);

    public sealed record HoldGone() : Refusal("hold-gone", BookingText.HoldGone);

    public sealed record WhoIsIt() : Refusal("who-is-it", BookingText.WhoIsIt);

    public async Task<Outcome<Done>> Run(Request request, CancellationToken cancel)
    {
        // Read before waiting in line, so that the line is shorter by it.
        await current.Practice();
        try
        {
            await using var write = await writes.Begin(db, cancel);
            var held = await Held(request.HoldId, cancel);
            return held.Count == 0 || !await IsWhole(held, cancel) ? new HoldGone()
                : held.TrueForAll(one => one.State != AppointmentState.Held) ? new Done(held[0].ClientId!.Value, held)
                : await Confirm(request, held, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new HoldGone();
        }
    }

    private Task<List<Appointment>> Held(Id<Hold> hold, CancellationToken cancel) =>
        db
            .Appointments.Include(one => one.AddOns)
            .Where(one => one.HoldId == hold)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);

    private async Task<bool> IsWhole(List<Appointment> held, CancellationToken cancel)
    {
        var course = held[0].CourseId;
        return course is null
            || await db.Courses.Where(one => one.Id == course).Select(one => one.Sessions).FirstAsync(cancel)
                == held.Count;
    }

    private async Task<Outcome<Done>> Confirm(
        Request request,
        List<Appointment> held,
        Write write,
        CancellationToken cancel
    )
    {
        var offered = await db.WaitList.FirstOrDefaultAsync(one => one.OfferId == request.HoldId, cancel);
        var client = offered is null
            ? await Who(request.Guest, cancel)
            : await db.Clients.FirstAsync(one => one.Id == offered.ClientId, cancel);
        if (client is null)
        {
            return new WhoIsIt();
        }

        // Whoever only typed an address is told nothing about the one who has it.
        if (
            await user.Client() is { } signedIn
            && signedIn.Id == client.Id
            && await mayBook.Run(client.Id, AddOnsOf(held), byStaff: false, cancel) is { } stopped
        )
        {
            return stopped;
        }

        await spoken.Remember(client);
        var signed = await disclosure.Sign(client, request.Signature, cancel);
        if (signed.Refusal is { } unsigned)
        {
            return unsigned;
        }

        var now = clock.GetCurrentInstant();
        foreach (var appointment in held)
        {
            appointment.Confirm(client.Id, now);
            await audit.Note("appointment.booked", "appointment", appointment.Id.Value);
        }

        if (held[0].CourseId is { } id)
        {
            var course = await db.Courses.FirstAsync(one => one.Id == id, cancel);
            course.Confirm(client.Id);
            await audit.Note(
                "course.booked",
                "course",
                id.Value,
                course.Draw is null ? "days chosen" : "days drawn by lot"
            );
        }

        offered?.Take();
        await prepaid.Take(client.Id, held, cancel);
        await tell.Confirmation(held, client);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Done(client.Id, held);
    }

    private static Id<AddOn>[] AddOnsOf(List<Appointment> held) =>
        [.. held.SelectMany(one => one.AddOns).Select(one => one.AddOnId).Distinct()];

    private async Task<Client?> Who(Guest? guest, CancellationToken cancel)
    {
        var signedIn = await user.Client();
        return signedIn is not null ? await db.Clients.FirstAsync(one => one.Id == signedIn.Id, cancel)
            : guest is null ? null
            : await clients.FindOrAdd(guest, cancel);
    }
}
