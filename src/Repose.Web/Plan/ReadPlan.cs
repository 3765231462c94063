using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.Plan;

/// <summary>Reads the plan of one client.</summary>
internal sealed class ReadPlan(ReposeDb db, PlanSides sides)
{
    private const int WeeksOfNights = 4;
    private const int MostEnded = 20;

    public async Task<ClientPlan> Run(Id<Client> client, LocalDate today, CancellationToken cancel)
    {
        var items = await db
            .PlanItems.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderByDescending(one => one.ProposedAt)
            .ToListAsync(cancel);
        return new()
        {
            Open = [.. items.Where(one => one.IsOpen).OrderBy(one => one.OpenPlace)],
            Ended = [.. items.Where(one => !one.IsOpen).OrderByDescending(one => one.EndedAt).Take(MostEnded)],
            Known = await sides.Known(client, cancel),
            Ticks = await Ticks(client, today, cancel),
            Pattern = await Pattern(client, today, cancel),
        };
    }

    private async Task<Dictionary<Id<PlanItem>, int>> Ticks(
        Id<Client> client,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var since = today.PlusDays(-Diary.Mornings.Open);
        var ticks = await db
            .PlanTicks.AsNoTracking()
            .Where(one => one.ClientId == client && one.Date > since)
            .ToListAsync(cancel);
        return ticks
            .GroupBy(one => (one.ItemId, one.Date))
            .Select(versions => versions.MaxBy(one => one.Version)!)
            .Where(tick => tick.IsDone)
            .GroupBy(tick => tick.ItemId)
            .ToDictionary(done => done.Key, done => done.Count());
    }

    /// <summary>By the diary, and by a device where there is no diary: never by both at once.</summary>
    private async Task<InsomniaPattern> Pattern(Id<Client> client, LocalDate today, CancellationToken cancel)
    {
        var since = today.PlusWeeks(-WeeksOfNights);
        var pages = await db
            .DiaryPages.AsNoTracking()
            .Where(page => page.ClientId == client && page.Date > since)
            .ToListAsync(cancel);
        if (pages.Count > 0)
        {
            return InsomniaPattern.Of(pages.Told());
        }

        var start = since.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        var periods = await db
            .DevicePeriods.AsNoTracking()
            .Where(period => period.ClientId == client && period.Start > start)
            .ToListAsync(cancel);
        return InsomniaPattern.Of(periods.Measured());
    }
}
