using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Questions;

/// <summary>Reads of whom the answers must be looked at, the most urgent first. It says no more than that.</summary>
internal sealed class ReadOpenFlags(ReposeDb db)
{
    private const int Most = 50;

    /// <param name="Client">Whose answers.</param>
    /// <param name="Name">The client's name.</param>
    /// <param name="IsUrgent">Whether it cannot wait.</param>
    /// <param name="Since">Since when; where something cannot wait, since when that.</param>
    public sealed record ToLookAt(Id<Client> Client, string Name, bool IsUrgent, Instant Since);

    public async Task<IReadOnlyList<ToLookAt>> Run(CancellationToken cancel)
    {
        var open = await (
            from flag in db.FormFlags
            join client in db.Clients on flag.ClientId equals client.Id
            where flag.SeenAt == null
            select new
            {
                client.Id,
                client.Name,
                flag.IsCrisis,
                flag.RaisedAt,
            }
        ).ToListAsync(cancel);
        return
        [
            .. open.GroupBy(one => (one.Id, one.Name))
                .Select(own => new ToLookAt(
                    own.Key.Id,
                    own.Key.Name,
                    own.Any(one => one.IsCrisis),
                    own.OrderByDescending(one => one.IsCrisis).ThenBy(one => one.RaisedAt).First().RaisedAt
                ))
                .OrderBy(one => one.IsUrgent ? 0 : 1)
                .ThenBy(one => one.Since)
                .Take(Most),
        ];
    }
}
