using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Booking;

/// <summary>Says at the desk what became of an appointment: the client is here, was treated, did not come; or takes it back.</summary>
internal sealed class MarkVisit(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    /// <param name="Id">Which appointment.</param>
    /// <param name="State">Arrived, Done, NoShow, or Booked to take one of these back.</param>
    public sealed record Request(Id<Appointment> Id, AppointmentState State);

    public sealed record CannotBe()
        : Refusal(
            "cannot-be",
            "This appointment was called off or is not booked yet. Please look at the calendar again."
        );

    public async Task<Outcome<Appointment>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var appointment = await db.Appointments.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (appointment is null)
        {
            return new MoveAppointment.NotYours();
        }

        if (appointment.State is AppointmentState.Held or AppointmentState.Cancelled)
        {
            return new CannotBe();
        }

        if (appointment.State != request.State)
        {
            Mark(appointment, request.State, clock.GetCurrentInstant());
            await audit.Note("appointment.marked", "appointment", appointment.Id.Value, request.State.ToString());
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return appointment;
    }

    private static void Mark(Appointment appointment, AppointmentState state, Instant now)
    {
        switch (state)
        {
            case AppointmentState.Arrived:
                appointment.Arrive(now);
                break;
            case AppointmentState.Done:
                appointment.Finish(now);
                break;
            case AppointmentState.NoShow:
                appointment.Miss(now);
                break;
            case AppointmentState.Booked:
                appointment.Reopen(now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state), state, "The desk cannot say that of a visit.");
        }
    }
}
