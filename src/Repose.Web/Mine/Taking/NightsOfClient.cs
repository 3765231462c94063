using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.Mine.Taking;

/// <summary>The nights of a client, told and measured side by side.</summary>
internal sealed class NightsOfClient(ReposeDb db)
{
    /// <param name="Diary">Of each night the newest page, in order.</param>
    /// <param name="Told">The nights of the diary.</param>
    /// <param name="Measured">The nights of the devices.</param>
    internal sealed record All(
        IReadOnlyList<DiaryPage> Diary,
        IReadOnlyList<Night> Told,
        IReadOnlyList<Night> Measured
    );

    internal async Task<All> Of(Id<Client> client, CancellationToken cancel)
    {
        var pages = await db.DiaryPages.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var periods = await db
            .DevicePeriods.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderBy(one => one.Start)
            .ToListAsync(cancel);
        return new([.. pages.Newest().OrderBy(page => page.Date)], pages.Told(), periods.Measured());
    }
}
