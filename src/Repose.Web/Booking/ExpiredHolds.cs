using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>Takes holds that have ended out of the way of a new appointment.</summary>
/// <remarks>
/// A hold that has ended is kept until its time is wanted: who was slow with the form can still confirm it.
/// </remarks>
internal static class ExpiredHolds
{
    /// <summary>Removes those that overlap a stretch of time, each whole: a course is held whole or not at all.</summary>
    internal static async Task Clear(ReposeDb db, Instant from, Instant until, Instant now, CancellationToken cancel)
    {
        var ended = await db
            .Appointments.Where(one => one.BusyFrom < until && one.BusyFrom > from - Duration.FromDays(1))
            .Where(one => one.BusyUntil > from && one.State == AppointmentState.Held && one.HeldUntil <= now)
            .Select(one => one.HoldId)
            .Distinct()
            .ToListAsync(cancel);
        if (ended.Count > 0)
        {
            await db
                .Appointments.Where(one => ended.Contains(one.HoldId) && one.State == AppointmentState.Held)
                .ExecuteDeleteAsync(cancel);
        }
    }
}
