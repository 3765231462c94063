using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Puts an appointment at another time, with another therapist or in another room.</summary>
internal sealed class MoveAppointment(
    ReposeDb db,
    IWrites writes,
    FindFreeTimes find,
    MayBook mayBook,
    CurrentPractice current,
    CurrentUser user,
    Audit audit,
    Tell tell,
    IClock clock
)
{
    /// <param name="Id">Which appointment.</param>
    /// <param name="Start">When it is to start. Where it is already there, nothing happens.</param>
    /// <param name="TherapistId">With whom; null for whoever is free, the same therapist first.</param>
    public sealed record Request(Id<Appointment> Id, Instant Start, Id<Therapist>? TherapistId = null)
    {
        /// <summary>The room, where the staff says which; null for any that is free, the same room first.</summary>
        public Id<Room>? RoomId { get; init; }

        /// <summary>Why the staff lets it overlap others; null where it must not.</summary>
        public string? OverlapReason { get; init; }

        /// <summary>What the asker saw when deciding: another change since then is not overwritten. Null to not mind.</summary>
        public Instant? AsOf { get; init; }
    }

    public sealed record NotYours() : Refusal("not-found", BookingText.AppointmentNotFound);

    public sealed record Over() : Refusal("over", BookingText.AppointmentOver);

    public sealed record Changed() : Refusal("changed", BookingText.ChangedMeanwhile);

    public async Task<Outcome<Appointment>> Run(Request request, CancellationToken cancel)
    {
        var byStaff = await user.Member() is not null;
        try
        {
            await using var write = await writes.Begin(db, cancel);
            var appointment = await db
                .Appointments.Include(one => one.AddOns)
                .FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
            return appointment is null || !(byStaff || await user.Owns(appointment)) ? new NotYours()
                : !appointment.IsOpen || (!byStaff && appointment.Start <= clock.GetCurrentInstant()) ? new Over()
                : request.AsOf is { } seen && seen != appointment.ChangedAt && !IsThere(appointment, request)
                    ? new Changed()
                : IsThere(appointment, request) ? appointment
                : await Move(appointment, request, byStaff, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return failure is DbUpdateConcurrencyException ? new Changed() : new SlotTaken([]);
        }
    }

    private static bool IsThere(Appointment appointment, Request request) =>
        appointment.Start == request.Start
        && (request.TherapistId is null || request.TherapistId == appointment.TherapistId)
        && (request.RoomId is null || request.RoomId == appointment.RoomId);

    private async Task<Outcome<Appointment>> Move(
        Appointment appointment,
        Request request,
        bool byStaff,
        Write write,
        CancellationToken cancel
    )
    {
        // What is booked already stays where the staff moves it: they see the visit, and the screening beside it.
        if (
            !byStaff
            && appointment.ClientId is { } mover
            && await mayBook.Run(mover, [], byStaff: false, cancel) is { } stopped
        )
        {
            return stopped;
        }

        var terms = Booked.Of(appointment);
        var zone = await current.Zone();
        var date = request.Start.InZone(zone).Date;
        var found = await find.Run(
            new(new(appointment.ServiceId, terms.AddOns, request.TherapistId), date.PlusDays(-1), date.PlusDays(1))
            {
                Moving = [appointment.Id],
                Terms = terms,
                ByStaff = byStaff,
            },
            cancel
        );
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var slot = byStaff ? Anywhere(found.Value!, appointment, request) : Choose(found.Value!, appointment, request);
        if (slot is null && byStaff && request.OverlapReason is { Length: > 0 } reason)
        {
            slot = new(
                request.Start,
                request.TherapistId ?? appointment.TherapistId,
                request.RoomId ?? appointment.RoomId
            );
            appointment.AllowOverlap(reason);
            await audit.Note("appointment.overlap", "appointment", appointment.Id.Value, reason);
        }

        if (slot is not { } where)
        {
            return new SlotTaken(NearestSlots.To(found.Value!, request.Start, appointment));
        }

        var (now, before) = (clock.GetCurrentInstant(), appointment.Start);
        var late = !byStaff && now > appointment.Start - (await current.Practice())!.Policy.CancellationNotice;
        appointment.Move(where, terms, late, now);
        await Departures.Note(db, appointment, before, appointment.Start, zone, now, cancel);
        await ExpiredHolds.Clear(db, appointment.BusyFrom, appointment.BusyUntil, now, cancel);
        var client = await db.Clients.FirstAsync(one => one.Id == appointment.ClientId, cancel);
        await tell.Changed(appointment, client, before);
        await audit.Note("appointment.moved", "appointment", appointment.Id.Value, late ? "late" : "");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return appointment;
    }

    /// <summary>Where the staff puts it: at any minute that is free, the same room first.</summary>
    private static Slot? Anywhere(FreeTimes free, Appointment appointment, Request request)
    {
        var named = request.TherapistId ?? appointment.TherapistId;
        var with = free.With(named);
        return with.Exactly(request.Start, request.RoomId ?? appointment.RoomId)
            ?? (request.RoomId is null ? with.Exactly(request.Start) : null);
    }

    /// <summary>The slot that changes least: the same therapist and room where they are free.</summary>
    private static Slot? Choose(FreeTimes free, Appointment appointment, Request request)
    {
        var therapist = request.TherapistId;
        var slot =
            (therapist is null ? free.At(request.Start, appointment.TherapistId) : null)
            ?? free.At(request.Start, therapist);
        if (slot is not { } found)
        {
            return null;
        }

        var length = appointment.BusyUntil - appointment.BusyFrom;
        var from = found.Start - (appointment.Start - appointment.BusyFrom);
        var taken = Stretch.Of(from, from + length);
        var room = request.RoomId ?? appointment.RoomId;
        var isFree = free.Rooms.Any(one => one.RoomId == room && Stretches.AreFree(one.Busy, taken));
        return isFree ? found with { RoomId = room }
            : request.RoomId is null ? found
            : null;
    }
}
