using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;

namespace Repose.Web.Booking;

/// <summary>Calls an appointment off. In time, a session that was taken from a package goes back to it.</summary>
internal sealed class CancelAppointment(
    ReposeDb db,
    IWrites writes,
    CallingOff callingOff,
    CurrentUser user,
    Tell tell,
    IClock clock
)
{
    /// <param name="Id">Which appointment. Calling it off twice changes nothing.</param>
    public sealed record Request(Id<Appointment> Id);

    public async Task<Outcome<Appointment>> Run(Request request, CancellationToken cancel)
    {
        var byStaff = await user.Member() is not null;
        await using var write = await writes.Begin(db, cancel);
        var appointment = await db
            .Appointments.Include(one => one.AddOns)
            .FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (appointment is null || !(byStaff || await user.Owns(appointment)))
        {
            return new MoveAppointment.NotYours();
        }

        if (appointment.State == AppointmentState.Cancelled)
        {
            return appointment;
        }

        if (!appointment.IsOpen || (!byStaff && appointment.Start <= clock.GetCurrentInstant()))
        {
            return new MoveAppointment.Over();
        }

        await callingOff.Of(appointment, byStaff, cancel);
        var client = await db.Clients.FirstAsync(one => one.Id == appointment.ClientId, cancel);
        await tell.Cancelled([appointment], client);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return appointment;
    }
}
