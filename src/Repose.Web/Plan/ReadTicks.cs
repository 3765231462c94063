using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Site;

namespace Repose.Web.Plan;

/// <summary>Reads what the asking client could tick for a morning, and what of it is ticked.</summary>
internal sealed class ReadTicks(ReposeDb db, CurrentUser user, CurrentPractice current)
{
    /// <summary>For one morning.</summary>
    public async Task<IReadOnlyList<(PlanItem Item, bool IsDone)>> Run(LocalDate date, CancellationToken cancel)
    {
        var week = await Read(date, date, cancel);
        return
        [
            .. week
                .Items.Where(one => one.Since < date)
                .Select(one => (one.Item, week.Done[date].Contains(one.Item.Id))),
        ];
    }

    /// <summary>For all mornings that can be written.</summary>
    public Task<PlanOfWeek> Week(LocalDate today, CancellationToken cancel) =>
        Read(Mornings.Last(today).Min(), today, cancel);

    private async Task<PlanOfWeek> Read(LocalDate from, LocalDate until, CancellationToken cancel)
    {
        var (client, zone) = ((await user.Client())!.Id, await current.Zone());
        var items = await db
            .PlanItems.AsNoTracking()
            .Where(one => one.ClientId == client && one.OpenPlace != null && one.AgreedAt != null)
            .OrderBy(one => one.OpenPlace)
            .ToListAsync(cancel);
        var ticks = await db
            .PlanTicks.AsNoTracking()
            .Where(one => one.ClientId == client && one.Date >= from && one.Date <= until)
            .ToListAsync(cancel);
        return new(
            [.. items.Select(item => (item, item.AgreedAt!.Value.InZone(zone).Date))],
            ticks
                .GroupBy(tick => (tick.ItemId, tick.Date))
                .Select(versions => versions.MaxBy(tick => tick.Version)!)
                .Where(tick => tick.IsDone)
                .ToLookup(tick => tick.Date, tick => tick.ItemId)
        );
    }
}
