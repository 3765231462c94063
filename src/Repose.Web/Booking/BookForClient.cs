using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Books at the desk, for a client who is known or new, also without notice and, with a reason, over another.</summary>
internal sealed class BookForClient(
    ReposeDb db,
    IWrites writes,
    FindFreeTimes find,
    ClientBook clients,
    Prepaid prepaid,
    MayBook mayBook,
    CurrentPractice current,
    Audit audit,
    Tell tell,
    IClock clock
)
{
    /// <param name="Id">The id that the appointment will have: asking twice books once.</param>
    /// <param name="Wanted">What is wanted.</param>
    /// <param name="Start">When.</param>
    /// <param name="ClientId">For whom; null for somebody new.</param>
    /// <param name="NewClient">Who that is.</param>
    public sealed record Request(
        Id<Appointment> Id,
        Wanted Wanted,
        Instant Start,
        Id<Client>? ClientId,
        Guest? NewClient
    )
    {
        /// <summary>Where, if the desk says; null for any room that is free.</summary>
        public Id<Room>? RoomId { get; init; }

        /// <summary>Why it may overlap others; null where it must not.</summary>
        public string? OverlapReason { get; init; }

        /// <summary>Whether the client is already here: a walk-in.</summary>
        public bool IsHere { get; init; }
    }

    public sealed record NoClient() : Refusal("no-client", "Please say who it is for.");

    public async Task<Outcome<Appointment>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.Begin(db, cancel);
            var existing = await db
                .Appointments.AsNoTracking()
                .FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
            return existing is null ? await Book(request, write, cancel) : existing;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new SlotTaken([]);
        }
    }

    private async Task<Outcome<Appointment>> Book(Request request, Write write, CancellationToken cancel)
    {
        var client =
            request.ClientId is { } id ? await db.Clients.FirstOrDefaultAsync(one => one.Id == id, cancel)
            : request.NewClient is { } guest
                ? guest.Email.Length > 0 ? await clients.FindOrAdd(guest, cancel)
                    : clients.Add(guest)
            : null;
        if (client is null)
        {
            return new NoClient();
        }

        if (
            request.ClientId is { } known
            && await mayBook.Run(known, [.. request.Wanted.AddOns], byStaff: true, cancel) is { } stopped
        )
        {
            return stopped;
        }

        var date = request.Start.InZone(await current.Zone()).Date;
        var found = await find.Run(new(request.Wanted, date.PlusDays(-1), date.PlusDays(1)) { ByStaff = true }, cancel);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (slot, overlaps) = Choose(found.Value!, request);
        if (slot is not { } where)
        {
            return new SlotTaken(NearestSlots.To(found.Value!, request.Start));
        }

        var now = clock.GetCurrentInstant();
        var appointment = new Appointment(db.PracticeId, request.Id, client.Id, where, found.Value!.Wanted, now);
        if (overlaps)
        {
            appointment.AllowOverlap(request.OverlapReason!);
            await audit.Note("appointment.overlap", "appointment", request.Id.Value, request.OverlapReason!);
        }

        if (request.IsHere)
        {
            appointment.Arrive(now);
        }

        await ExpiredHolds.Clear(db, appointment.BusyFrom, appointment.BusyUntil, now, cancel);
        db.Add(appointment);
        await prepaid.Take(client.Id, [appointment], cancel);
        await audit.Note("appointment.booked", "appointment", request.Id.Value, "at the desk");
        if (!request.IsHere)
        {
            await tell.Confirmation([appointment], client);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return appointment;
    }

    /// <summary>The free slot, or the one that the desk takes although it is not free.</summary>
    private static (Slot? Slot, bool Overlaps) Choose(FreeTimes free, Request request)
    {
        var slot = free.Exactly(request.Start, request.RoomId);
        if (slot is not null || request.OverlapReason is not { Length: > 0 })
        {
            return (slot, false);
        }

        var room = request.RoomId ?? free.Rooms.Select(one => (Id<Room>?)one.RoomId).FirstOrDefault();
        return room is { } where ? (new(request.Start, free.Therapists[0].TherapistId, where), true) : (null, false);
    }
}
