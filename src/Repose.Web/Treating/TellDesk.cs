using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;

namespace Repose.Web.Treating;

/// <summary>Tells the desk by itself what the room knows: that a client is here, and was treated.</summary>
internal sealed class TellDesk(ReposeDb db, MarkVisit mark)
{
    public async Task Run(SessionDone session, CancellationToken cancel)
    {
        var state = await db
            .Appointments.Where(one => one.Id == session.AppointmentId)
            .Select(one => (AppointmentState?)one.State)
            .FirstOrDefaultAsync(cancel);
        AppointmentState? next =
            session.IsOver && state is (AppointmentState.Booked or AppointmentState.Arrived) ? AppointmentState.Done
            : session.StartedAt is not null && state is AppointmentState.Booked ? AppointmentState.Arrived
            : null;
        if (next is { } said)
        {
            // What the desk refuses, such as a visit that was called off meanwhile, changes nothing about what was done.
            await mark.Run(new(session.AppointmentId, said), cancel);
        }
    }
}
