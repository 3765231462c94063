using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Finds imports of the client who asks, and nobody else's.</summary>
internal sealed class OwnImports(ReposeDb db, CurrentUser user)
{
    /// <summary>One of them, to be changed; null where there is none of that id.</summary>
    internal async Task<NightsImport?> Find(Id<NightsImport> id, CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        return await db.Imports.FirstOrDefaultAsync(one => one.Id == id && one.ClientId == client, cancel);
    }

    /// <summary>All of them, the last one first.</summary>
    internal async Task<List<NightsImport>> All(CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        return await db
            .Imports.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderByDescending(one => one.StartedAt)
            .ThenByDescending(one => one.Id)
            .ToListAsync(cancel);
    }
}
