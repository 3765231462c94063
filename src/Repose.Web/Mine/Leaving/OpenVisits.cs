using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Leaving;

/// <summary>Visits that can still take place. One long past that nobody has marked counts too: somebody must say what became of it.</summary>
internal static class OpenVisits
{
    internal static Task<bool> Any(ReposeDb db, Id<Client> client, CancellationToken cancel) =>
        db.Appointments.AnyAsync(
            one =>
                one.ClientId == client
                && (one.State == AppointmentState.Booked || one.State == AppointmentState.Arrived),
            cancel
        );
}
