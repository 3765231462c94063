using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Gives held times back at once, when somebody leaves the form or chooses another time.</summary>
internal sealed class ReleaseHold(ReposeDb db, IWrites writes)
{
    /// <returns>Whether there was anything to give back.</returns>
    public async Task<bool> Run(Id<Hold> hold, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var freed = await db
            .Appointments.Where(one => one.HoldId == hold && one.State == AppointmentState.Held)
            .ExecuteDeleteAsync(cancel);
        await write.Commit(cancel);
        return freed > 0;
    }
}
