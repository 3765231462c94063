using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Measurements;

/// <summary>Reads what was measured of a client.</summary>
internal sealed class ReadMeasures(ReposeDb db, CurrentPractice current, IClock clock)
{
    public async Task<MeasuresSheet> Run(Client client, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var all = await db
            .Measurements.AsNoTracking()
            .Where(one => one.ClientId == client.Id)
            .OrderBy(one => one.On)
            .ThenBy(one => one.WrittenAt)
            .ToListAsync(cancel);
        var sessions = await db
            .Appointments.Where(one => one.ClientId == client.Id && one.State == AppointmentState.Done)
            .OrderBy(one => one.Start)
            .Select(one => one.Start)
            .ToListAsync(cancel);
        return new(
            client,
            zone,
            clock.GetCurrentInstant().InZone(zone).Date,
            all,
            [.. sessions.Select(start => start.InZone(zone).Date).Distinct()]
        );
    }
}
