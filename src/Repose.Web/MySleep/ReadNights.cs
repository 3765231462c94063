using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.MySleep;

/// <summary>Reads a client's nights: all of them, or those of some dates and no others, since ten years of them would be slow.</summary>
internal sealed class ReadNights(ReposeDb db)
{
    /// <param name="client">Whose.</param>
    /// <param name="dates">Which sleep dates, both ends included; null for every night.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<KeptNights> Run(Id<Client> client, DateInterval? dates, CancellationToken cancel)
    {
        var pages = db.DiaryPages.AsNoTracking().Where(page => page.ClientId == client);
        var periods = db.DevicePeriods.AsNoTracking().Where(period => period.ClientId == client);
        if (dates is not null)
        {
            var (first, last) = (dates.Start, dates.End);
            // A date begins and ends at other moments elsewhere on earth, and a night begins on the date before.
            var (from, to) = (Midnight(first.PlusDays(-2)), Midnight(last.PlusDays(2)));
            pages = pages.Where(page => page.Date >= first && page.Date <= last);
            periods = periods.Where(period => period.Start >= from && period.Start < to);
        }

        var written = await pages.ToListAsync(cancel);
        var told = await periods.OrderBy(period => period.Start).ToListAsync(cancel);
        return new(
            [.. written.Newest().OrderBy(page => page.Date)],
            told,
            written.Told(),
            [.. told.Measured().Where(night => dates?.Contains(night.Date) ?? true)]
        );
    }

    private static Instant Midnight(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
