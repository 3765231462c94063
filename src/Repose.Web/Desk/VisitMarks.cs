using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Intakes;

namespace Repose.Web.Desk;

/// <summary>Finds what the desk must know of those who come: a first visit, a signature that is missing, what is prepaid, answers to look at.</summary>
internal static class VisitMarks
{
    internal static async Task<List<DeskVisit>> Add(
        ReposeDb db,
        DisclosureToSign disclosure,
        IReadOnlyList<DeskVisit> visits,
        DateTimeZone zone,
        CancellationToken cancel
    )
    {
        var who = VisitNames.Clients(visits.Select(one => one.Appointment));
        if (who.Count == 0)
        {
            return [.. visits];
        }

        var earlier = await FirstVisits(db, who, cancel);
        var unsigned = await disclosure.Unsigned(who, cancel);
        var day = visits.Max(one => one.Appointment.Start).InZone(zone).Date;
        var toAnswer = await DueIntakes.Of(db, who, day, cancel);
        var toLookAt = await db
            .FormFlags.Where(flag => flag.SeenAt == null && who.Contains(flag.ClientId))
            .Select(flag => flag.ClientId)
            .ToHashSetAsync(cancel);
        var sales = (
            await db
                .PackageSales.AsNoTracking()
                .Include(sale => sale.Uses)
                .Where(sale => who.Contains(sale.ClientId))
                .ToListAsync(cancel)
        ).ToLookup(sale => sale.ClientId);
        return
        [
            .. visits.Select(visit =>
                visit.Appointment.ClientId is { } client
                    ? visit with
                    {
                        IsFirst = !earlier.TryGetValue(client, out var first) || first >= visit.Appointment.Start,
                        NeedsLook = toLookAt.Contains(client),
                        MustAnswer = toAnswer.Contains(client),
                        MustSign = unsigned.Contains(client),
                        Package = PackageWords.Of(sales[client], visit.Appointment, zone),
                    }
                    : visit
            ),
        ];
    }

    /// <summary>When each client came first, or is to come first. Those who never came are not in it.</summary>
    private static async Task<Dictionary<Id<Client>, Instant>> FirstVisits(
        ReposeDb db,
        List<Id<Client>> who,
        CancellationToken cancel
    ) =>
        (
            await db
                .Appointments.Where(one => one.ClientId != null && who.Contains(one.ClientId.Value))
                .Where(one =>
                    one.State == AppointmentState.Booked
                    || one.State == AppointmentState.Arrived
                    || one.State == AppointmentState.Done
                )
                .Select(one => new { one.ClientId, one.Start })
                .ToListAsync(cancel)
        )
            .GroupBy(one => one.ClientId!.Value)
            .ToDictionary(own => own.Key, own => own.Min(one => one.Start));
}
