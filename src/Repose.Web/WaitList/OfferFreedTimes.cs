using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.WaitList;

/// <summary>Offers free times to those who wait, the oldest wish first, and keeps each time for its answer.</summary>
internal sealed class OfferFreedTimes(
    ReposeDb db,
    IWrites writes,
    FindFreeTimes find,
    CurrentPractice current,
    SiteAddress site,
    Tell tell,
    IClock clock
)
{
    private const int LongestLook = 60;

    /// <returns>How many offers were made.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        if (await current.Practice() is not { } practice)
        {
            return 0;
        }

        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var waiting = await db
            .WaitList.AsNoTracking()
            .Where(one => one.State == WaitState.Waiting)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync(cancel);
        var offers = 0;
        foreach (var entry in waiting)
        {
            // A look first, outside the line in which bookings wait: most of the time there is nothing to offer.
            if (await Find(entry, today, cancel) is not null)
            {
                offers += await Offer(entry.Id, today, practice.Policy.OfferTime, cancel) ? 1 : 0;
            }
        }

        return offers;
    }

    private async Task<bool> Offer(Id<WaitListEntry> id, LocalDate today, Duration stands, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.Begin(db, cancel);
            var entry = await db.WaitList.FirstAsync(one => one.Id == id, cancel);
            var made = entry.State == WaitState.Waiting && await Offer(entry, today, stands, cancel);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return made;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            // Somebody was quicker: the next round finds another time.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<bool> Offer(WaitListEntry entry, LocalDate today, Duration stands, CancellationToken cancel)
    {
        if (await Find(entry, today, cancel) is not { Slot: var slot, Terms: var terms })
        {
            return false;
        }

        var now = clock.GetCurrentInstant();
        var (hold, until) = (Id<Hold>.New(), Instant.Min(now + stands, slot.Start));
        var held = new Appointment(db.PracticeId, Id<Appointment>.New(), hold, until, slot, terms, now);
        await ExpiredHolds.Clear(db, held.BusyFrom, held.BusyUntil, now, cancel);
        db.Add(held);
        entry.Offer(hold, until);
        var client = await db.Clients.FirstAsync(one => one.Id == entry.ClientId, cancel);
        await tell.Offer(entry, slot, client, site.Of((await current.Practice())!, $"/book/details/{hold}"));
        return true;
    }

    private async Task<(Slot Slot, Booked Terms)?> Find(WaitListEntry entry, LocalDate today, CancellationToken cancel)
    {
        var first = LocalDate.Max(entry.FirstDay, today);
        var last = LocalDate.Min(entry.LastDay, first.PlusDays(LongestLook));
        if (last < first)
        {
            return null;
        }

        var found = await find.Run(new(new(entry.ServiceId, [], entry.TherapistId), first, last), cancel);
        return found.Value is { } free && Suiting(free, entry, first, last) is { } slot ? (slot, free.Wanted) : null;
    }

    private static Slot? Suiting(FreeTimes free, WaitListEntry entry, LocalDate first, LocalDate last)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            foreach (var slot in free.On(date))
            {
                var time = slot.Start.InZone(free.Zone).TimeOfDay;
                if (time >= entry.From && time <= entry.Until)
                {
                    return slot;
                }
            }
        }

        return null;
    }
}
