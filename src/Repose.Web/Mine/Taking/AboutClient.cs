using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Taking;

/// <summary>Of whom a table is asked, with the ids under which other tables speak of them.</summary>
/// <param name="Client">The client.</param>
/// <param name="Visits">Their visits.</param>
/// <param name="Things">The client, visits, courses and packages, as the audit names them.</param>
internal sealed record AboutClient(Client Client, IReadOnlyList<Id<Appointment>> Visits, IReadOnlyList<Guid> Things)
{
    internal Id<Client> Id => Client.Id;

    internal static async Task<AboutClient> Read(ReposeDb db, Client client, CancellationToken cancel)
    {
        var visits = await db
            .Appointments.Where(one => one.ClientId == client.Id)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        var courses = await db
            .Courses.Where(one => one.ClientId == client.Id)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        var sales = await db
            .PackageSales.Where(one => one.ClientId == client.Id)
            .Select(one => one.Id)
            .ToListAsync(cancel);
        return new(
            client,
            visits,
            [
                client.Id.Value,
                .. visits.Select(one => one.Value),
                .. courses.Select(one => one.Value),
                .. sales.Select(one => one.Value),
            ]
        );
    }
}
