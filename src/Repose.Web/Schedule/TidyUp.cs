using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Schedule;

/// <summary>Deletes what a practice does not need any more: holds and sign-in links that ran out some time ago.</summary>
internal sealed class TidyUp(ReposeDb db, IWrites writes, IClock clock)
{
    /// <summary>For so long somebody who comes back late finds what they had, if nobody else has taken it.</summary>
    private static readonly Duration HoldsAreKept = Duration.FromHours(1);

    private static readonly Duration LinksAreKept = Duration.FromDays(1);

    /// <returns>How many rows are gone.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var (holdsUntil, linksUntil) = (now - HoldsAreKept, now - LinksAreKept);
        await using var write = await writes.Begin(db, cancel);
        var gone = await db
            .Appointments.Where(one => one.State == AppointmentState.Held && one.HeldUntil < holdsUntil)
            .ExecuteDeleteAsync(cancel);
        // A course that was never agreed goes with its sessions.
        gone += await db
            .Courses.Where(course => course.ClientId == null && course.CreatedAt < linksUntil)
            .Where(course => !db.Appointments.Any(one => one.CourseId == course.Id))
            .ExecuteDeleteAsync(cancel);
        gone += await db.SignInLinks.Where(link => link.ExpiresAt < linksUntil).ExecuteDeleteAsync(cancel);
        await write.Commit(cancel);
        return gone;
    }
}
