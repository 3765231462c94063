using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Site;

/// <summary>The practice of this request, read once.</summary>
internal sealed class CurrentPractice(ReposeDb db)
{
    private Task<MassagePractice?>? practice;

    /// <summary>The practice; null before one is set up.</summary>
    public Task<MassagePractice?> Practice() =>
        practice ??= db.Practices.AsNoTracking().FirstOrDefaultAsync(one => one.Id == db.PracticeId);

    /// <summary>The zone of its clocks.</summary>
    public async Task<DateTimeZone> Zone() => ZoneOf(await Practice());

    internal static DateTimeZone ZoneOf(MassagePractice? practice) =>
        (practice is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(practice.Zone)) ?? DateTimeZone.Utc;
}
