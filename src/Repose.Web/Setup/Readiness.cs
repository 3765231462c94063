using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>Reads what is set up, and tells whether clients can book.</summary>
internal sealed class Readiness(ReposeDb db, CurrentPractice current, IClock clock)
{
    public async Task<BookingReadiness> Run(CancellationToken cancel)
    {
        var today = await Dates.Today(current, clock);
        var usual = await db.WorkingHours.AsNoTracking().Select(one => one.TherapistId).Distinct().ToListAsync(cancel);
        var special = await db
            .DayHours.AsNoTracking()
            .Where(one => one.Date >= today && !one.IsClosed)
            .Select(one => one.TherapistId)
            .Distinct()
            .ToListAsync(cancel);
        return new(
            await db
                .Services.AsNoTracking()
                .Include(one => one.Therapists)
                .Include(one => one.Rooms)
                .AsSplitQuery()
                .ToListAsync(cancel),
            await db.Therapists.AsNoTracking().ToListAsync(cancel),
            await db.Rooms.AsNoTracking().ToListAsync(cancel),
            usual.Concat(special).ToHashSet()
        );
    }
}
