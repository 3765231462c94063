using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Imports;

internal static class KnownSources
{
    /// <summary>Whether a client may name a source: the diary always, since it can be begun, and a device that has told something.</summary>
    internal static async Task<bool> Has(
        ReposeDb db,
        Id<Client> client,
        NightSource source,
        CancellationToken cancel
    ) =>
        source.Device is not { } device
        || await db.DevicePeriods.AnyAsync(one => one.ClientId == client && one.Source == device, cancel);
}
