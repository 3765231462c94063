using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Takes booked sessions from the client's packages, the one that ends first in front.</summary>
internal sealed class Prepaid(ReposeDb db, CurrentPractice current)
{
    /// <summary>Takes what can be taken, with what is saved next. Sessions beyond the balance are paid at the desk.</summary>
    internal async Task Take(Id<Client> client, IEnumerable<Appointment> appointments, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var sales = await db
            .PackageSales.Include(sale => sale.Uses)
            .Where(sale => sale.ClientId == client)
            .ToListAsync(cancel);
        foreach (var appointment in appointments.OrderBy(one => one.Start))
        {
            var date = appointment.Start.InZone(zone).Date;
            sales
                .Where(sale => sale.Covers(appointment.ServiceId, date))
                .MinBy(sale => sale.LastDay ?? LocalDate.MaxIsoValue)
                ?.Use(appointment.Id);
        }
    }
}
