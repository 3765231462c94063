using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.MySleep;

/// <summary>Reads a client's nights: all of them, or those of some dates and no others, since ten years of them would be slow.</summary>
internal sealed class ReadNights(ReposeDb db)
{
    private (Id<Client> Client, DateInterval Dates, KeptNights Nights)? known;

    /// <param name="client">Whose.</param>
    /// <param name="dates">Which sleep dates, both ends included; null for every night.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<KeptNights> Run(Id<Client> client, DateInterval? dates, CancellationToken cancel) =>
        known is { } ahead && ahead.Client == client && dates is not null && ahead.Dates.Contains(dates)
            ? ahead.Nights.During(dates)
            : await Read(client, dates, cancel);

    /// <summary>Reads nights once of which the same request will ask for parts, one after the other.</summary>
    /// <remarks>For pages that only look: what is written after this is not seen in these dates.</remarks>
    internal async Task Ahead(Id<Client> client, DateInterval dates, CancellationToken cancel) =>
        known = (client, dates, await Read(client, dates, cancel));

    private async Task<KeptNights> Read(Id<Client> client, DateInterval? dates, CancellationToken cancel)
    {
        var pages = db.DiaryPages.AsNoTracking().Where(page => page.ClientId == client);
        var periods = db.DevicePeriods.AsNoTracking().Where(period => period.ClientId == client);
        if (dates is not null)
        {
            var (first, last) = (dates.Start, dates.End);
            var (from, to) = KeptNights.MomentsOf(dates);
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
}
