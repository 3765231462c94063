using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>Reads a client's nights of some dates, and no others: ten years of them would be slow.</summary>
internal sealed class ReadNights(ReposeDb db)
{
    /// <summary>The nights from the first sleep date to the last, both included.</summary>
    public async Task<KeptNights> Run(Id<Client> client, LocalDate first, LocalDate last, CancellationToken cancel)
    {
        var pages = await db
            .DiaryPages.AsNoTracking()
            .Where(page => page.ClientId == client && page.Date >= first && page.Date <= last)
            .ToListAsync(cancel);
        // A date begins and ends at other moments elsewhere on earth, and a night begins on the date before.
        var (from, to) = (Midnight(first.PlusDays(-2)), Midnight(last.PlusDays(2)));
        var periods = await db
            .DevicePeriods.AsNoTracking()
            .Where(period => period.ClientId == client && period.Start >= from && period.Start < to)
            .OrderBy(period => period.Start)
            .ToListAsync(cancel);
        return new([.. pages.Told()], [.. periods.Measured().Where(IsAsked)]);

        bool IsAsked(Night night) => night.Date >= first && night.Date <= last;
    }

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
