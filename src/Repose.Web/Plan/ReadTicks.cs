using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Plan;

/// <summary>Reads what the asking client could tick for one morning, and what of it is ticked.</summary>
internal sealed class ReadTicks(ReposeDb db, CurrentUser user, CurrentPractice current)
{
    public async Task<IReadOnlyList<(PlanItem Item, bool IsDone)>> Run(LocalDate date, CancellationToken cancel)
    {
        var (client, zone) = ((await user.Client())!.Id, await current.Zone());
        var items = await db
            .PlanItems.AsNoTracking()
            .Where(one => one.ClientId == client && one.OpenPlace != null && one.AgreedAt != null)
            .OrderBy(one => one.OpenPlace)
            .ToListAsync(cancel);
        var ticks = await db
            .PlanTicks.AsNoTracking()
            .Where(one => one.ClientId == client && one.Date == date)
            .ToListAsync(cancel);
        return
        [
            .. items
                // A tick speaks of the day before, so the day on which it was agreed cannot be ticked.
                .Where(item => item.AgreedAt!.Value.InZone(zone).Date < date)
                .Select(item =>
                    (item, ticks.Where(tick => tick.ItemId == item.Id).MaxBy(tick => tick.Version)?.IsDone ?? false)
                ),
        ];
    }
}
