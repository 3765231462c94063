using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Schedule;

/// <summary>Takes back the offers of one practice to its wait list that nobody took in time, and frees the times.</summary>
/// <remarks>Who waited goes to the end of the list. Wishes whose last day is over end.</remarks>
internal sealed class LetOffersPass(ReposeDb db, IWrites writes, CurrentPractice current, IClock clock)
{
    /// <returns>How many offers passed.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var today = now.InZone(await current.Zone()).Date;
        if (!await Over(now, today).AnyAsync(cancel))
        {
            return 0;
        }

        await using var write = await writes.Begin(db, cancel);
        var passed = 0;
        foreach (var entry in await Over(now, today).ToListAsync(cancel))
        {
            if (entry.State is WaitState.Offered)
            {
                passed++;
                await Free(entry, cancel);
                entry.LetPass(now);
                Note(entry, "wait-list.offer-passed", now);
            }

            if (entry.LastDay < today)
            {
                entry.End();
                Note(entry, "wait-list.ended", now);
            }
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return passed;
    }

    private IQueryable<WaitListEntry> Over(Instant now, LocalDate today) =>
        db.WaitList.Where(one =>
            (one.State == WaitState.Offered && one.OfferUntil <= now)
            || (one.State == WaitState.Waiting && one.LastDay < today)
        );

    private async Task Free(WaitListEntry entry, CancellationToken cancel) =>
        db.RemoveRange(
            await db
                .Appointments.Include(one => one.AddOns)
                .Where(one => one.HoldId == entry.OfferId && one.State == AppointmentState.Held)
                .ToListAsync(cancel)
        );

    private void Note(WaitListEntry entry, string action, Instant now) =>
        db.Add(
            new AuditEvent(
                entry.PracticeId,
                Id<AuditEvent>.New(),
                now,
                null,
                "Repose",
                action,
                "wait-list-entry",
                entry.Id.Value,
                ""
            )
        );
}
