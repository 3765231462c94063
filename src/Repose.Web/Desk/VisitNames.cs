using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Finds the names that belong to appointments. A practice has few services, therapists and rooms: all are read.</summary>
internal static class VisitNames
{
    internal static async Task<List<DeskVisit>> Read(
        ReposeDb db,
        IQueryable<Appointment> which,
        CancellationToken cancel
    )
    {
        var found = await which
            .AsNoTracking()
            .Include(one => one.AddOns)
            .OrderBy(one => one.Start)
            .ThenBy(one => one.Id)
            .ToListAsync(cancel);
        if (found.Count == 0)
        {
            return [];
        }

        var services = await db
            .Services.Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var therapists = await db
            .Therapists.Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var rooms = await db
            .Rooms.Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var addOns = await db
            .AddOns.Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var who = Clients(found);
        var clients = await db
            .Clients.Where(one => who.Contains(one.Id))
            .Select(one => new
            {
                one.Id,
                one.Name,
                one.Phone,
            })
            .ToDictionaryAsync(one => one.Id, cancel);
        return
        [
            .. found.Select(one =>
            {
                var client = one.ClientId is { } id ? clients.GetValueOrDefault(id) : null;
                return new DeskVisit(one, services[one.ServiceId], therapists[one.TherapistId], rooms[one.RoomId])
                {
                    Client = client?.Name ?? "",
                    Phone = client?.Phone ?? "",
                    AddOns = [.. one.AddOns.Select(addOn => addOns[addOn.AddOnId])],
                };
            }),
        ];
    }

    /// <summary>The clients of some appointments, each once.</summary>
    internal static List<Id<Client>> Clients(IEnumerable<Appointment> appointments) =>
        [.. appointments.Where(one => one.ClientId is not null).Select(one => one.ClientId!.Value).Distinct()];
}
