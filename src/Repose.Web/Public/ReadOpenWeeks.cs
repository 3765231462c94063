using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Reads when the practice is open, today and in the coming weeks.</summary>
internal sealed class ReadOpenWeeks(ReposeDb db, CurrentPractice current, IClock clock)
{
    private const int DaysAhead = 28;

    public async Task<OpenWeeks> Run(CancellationToken cancel)
    {
        var zone = await current.Zone();
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var end = today.PlusDays(DaysAhead);
        var (from, until) = (zone.AtStartOfDay(today).ToInstant(), zone.AtStartOfDay(end).ToInstant());
        var treating = await db
            .Therapists.AsNoTracking()
            .Where(one => one.IsActive)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        var hours = new OpeningHours(
            await db.WorkingHours.AsNoTracking().Where(one => treating.Contains(one.TherapistId)).ToListAsync(cancel),
            await db
                .DayHours.AsNoTracking()
                .Where(one => treating.Contains(one.TherapistId) && one.Date >= today && one.Date < end)
                .ToListAsync(cancel),
            await db
                .TimesOff.AsNoTracking()
                .Where(one => treating.Contains(one.TherapistId) && one.From < until && from < one.Until)
                .ToListAsync(cancel),
            await db.Holidays.AsNoTracking().Where(one => one.Date >= today && one.Date < end).ToListAsync(cancel)
        );
        return new(hours, [.. Enumerable.Range(0, DaysAhead).Select(ahead => hours.On(today.PlusDays(ahead), zone))]);
    }
}
