using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Finds the names that belong to wishes on the wait list.</summary>
internal static class WishNames
{
    internal static async Task<List<CardWish>> Read(
        ReposeDb db,
        IQueryable<WaitListEntry> which,
        CancellationToken cancel
    )
    {
        var found = await which.AsNoTracking().OrderBy(one => one.CreatedAt).ThenBy(one => one.Id).ToListAsync(cancel);
        var (who, what) = (
            found.Select(one => one.ClientId).Distinct().ToList(),
            found.Select(one => one.ServiceId).Distinct().ToList()
        );
        var clients = await db
            .Clients.Where(one => who.Contains(one.Id))
            .Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var services = await db
            .Services.Where(one => what.Contains(one.Id))
            .Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var therapists = await db
            .Therapists.Select(one => new { one.Id, one.Name })
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        return
        [
            .. found.Select(one => new CardWish(
                one,
                clients[one.ClientId],
                services[one.ServiceId],
                one.TherapistId is { } therapist ? therapists[therapist] : "whoever is free"
            )),
        ];
    }
}
