using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Desk;
using Repose.Web.Site;

namespace Repose.Web.Screening.AtDesk;

/// <summary>Opens a client's screening for those who treat, and writes down who looked.</summary>
internal sealed class OpenScreening(ReposeDb db, OpenChart open, ReadStanding read, CurrentPractice current)
{
    private const int MostShown = 50;

    /// <param name="Client">Of whom.</param>
    /// <param name="Stands">What counts today.</param>
    /// <param name="All">The screenings, the newest first.</param>
    /// <param name="Zone">The practice's clocks.</param>
    public sealed record Opened(Client Client, Stands Stands, IReadOnlyList<KeptScreening> All, DateTimeZone Zone);

    public async Task<Outcome<Opened>> Run(Id<Client> id, CancellationToken cancel)
    {
        var opened = await open.Run(id, "screening", cancel);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var all = await db
            .Screenings.AsNoTracking()
            .Where(one => one.ClientId == id)
            .OrderByDescending(one => one.Version)
            .Take(MostShown)
            .ToListAsync(cancel);
        return new Opened(opened.Value!, await read.Run(id, cancel), all, await current.Zone());
    }
}
