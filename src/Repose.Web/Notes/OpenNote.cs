using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Desk;
using Repose.Web.Site;

namespace Repose.Web.Notes;

/// <summary>Opens the note of a visit for those who treat, and writes down who looked.</summary>
internal sealed class OpenNote(ReposeDb db, OpenChart chart, ReadPhrases phrases, CurrentPractice current)
{
    public async Task<Outcome<NoteSheet>> Run(Id<Appointment> id, CancellationToken cancel)
    {
        var found = await VisitNames.Read(db, db.Appointments.Where(one => one.Id == id), cancel);
        if (found is not [{ Appointment.ClientId: { } whose } visit])
        {
            return new MoveAppointment.NotYours();
        }

        var opened = await chart.Run(whose, "note", cancel);
        if (opened.Value is not { } client)
        {
            return opened.Refusal!;
        }

        var zone = await current.Zone();
        return new NoteSheet(
            visit,
            client,
            zone,
            await db
                .SessionNotes.AsNoTracking()
                .Where(one => one.AppointmentId == id)
                .OrderBy(one => one.Version)
                .ToListAsync(cancel),
            NoteProposal.Of(await Done(visit, zone, cancel)),
            await Before(visit.Appointment, whose, cancel),
            await phrases.Run(cancel)
        );
    }

    private async Task<WhatWasDone> Done(DeskVisit visit, DateTimeZone zone, CancellationToken cancel)
    {
        var (client, start) = (visit.Appointment.ClientId, visit.Appointment.Start);
        var next = await db
            .Appointments.Where(one => one.ClientId == client && one.Start > start)
            .Where(one => one.State == AppointmentState.Booked)
            .OrderBy(one => one.Start)
            .Select(one => (Instant?)one.Start)
            .FirstOrDefaultAsync(cancel);
        var booked = new WhatWasDone
        {
            Service = visit.Service,
            Minutes = (int)(visit.Appointment.End - start).TotalMinutes,
            AddOns = visit.AddOns,
            Next = next is { } at ? Days.Long(at, zone) : null,
        };
        var done = await db
            .SessionsDone.AsNoTracking()
            .Include(one => one.Steps.OrderBy(step => step.Number))
            .Include(one => one.AddOns)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.AppointmentId == visit.Appointment.Id, cancel);
        return done is null ? booked : booked.With(done);
    }

    /// <summary>The note of the visit before, as it holds.</summary>
    private Task<SessionNote?> Before(Appointment visit, Id<Client> client, CancellationToken cancel) =>
        (
            from note in db.SessionNotes.AsNoTracking()
            join other in db.Appointments on note.AppointmentId equals other.Id
            where note.ClientId == client && note.SignedAt != null && other.Start < visit.Start
            orderby other.Start descending, note.Version descending
            select note
        ).FirstOrDefaultAsync(cancel);
}
