using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Calls an appointment off. In time, a session that was taken from a package goes back to it.</summary>
internal sealed class CancelAppointment(
    ReposeDb db,
    IWrites writes,
    CurrentPractice current,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">Which appointment. Calling it off twice changes nothing.</param>
    public sealed record Request(Id<Appointment> Id);

    public async Task<Outcome<Appointment>> Run(Request request, CancellationToken cancel)
    {
        var byStaff = await user.Member() is not null;
        await using var write = await writes.Begin(db, cancel);
        var appointment = await db.Appointments.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        var now = clock.GetCurrentInstant();
        return appointment is null || !(byStaff || await IsOwn(appointment)) ? new MoveAppointment.NotYours()
            : appointment.State == AppointmentState.Cancelled ? appointment
            : !appointment.IsOpen || (!byStaff && appointment.Start <= now) ? new MoveAppointment.Over()
            : await Cancel(appointment, byStaff, now, write, cancel);
    }

    private async Task<bool> IsOwn(Appointment appointment) =>
        appointment.ClientId is { } client && (await user.Client())?.Id == client;

    private async Task<Outcome<Appointment>> Cancel(
        Appointment appointment,
        bool byStaff,
        Instant now,
        Write write,
        CancellationToken cancel
    )
    {
        var late = !byStaff && now > appointment.Start - (await current.Practice())!.Policy.CancellationNotice;
        appointment.Cancel(late, now);
        await Departures.Note(db, appointment, appointment.Start, null, await current.Zone(), now, cancel);
        if (!late)
        {
            await GiveBack(appointment, cancel);
        }

        await audit.Note("appointment.cancelled", "appointment", appointment.Id.Value, late ? "late" : "");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return appointment;
    }

    private async Task GiveBack(Appointment appointment, CancellationToken cancel)
    {
        var sale = await db
            .PackageSales.Include(one => one.Uses)
            .FirstOrDefaultAsync(one => one.Uses.Any(use => use.AppointmentId == appointment.Id), cancel);
        sale?.GiveBack(appointment.Id);
    }
}
