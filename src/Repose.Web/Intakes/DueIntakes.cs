using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Intakes;

/// <summary>Finds those whose intake waits: never handed in, due again, or asked for.</summary>
internal static class DueIntakes
{
    internal static async Task<IReadOnlySet<Id<Client>>> Of(
        ReposeDb db,
        IReadOnlyList<Id<Client>> clients,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var known = (
            await db
                .Intakes.AsNoTracking()
                .Where(one => clients.Contains(one.ClientId))
                .Select(one => new
                {
                    one.ClientId,
                    one.Number,
                    one.DueOn,
                    IsAsked = one.HandedInAt == null && one.AskedBecause != "",
                    IsHandedIn = one.HandedInAt != null,
                })
                .ToListAsync(cancel)
        ).ToLookup(one => one.ClientId);
        return clients
            .Where(client =>
                known[client].Any(one => one.IsAsked)
                || known[client].Where(one => one.IsHandedIn).MaxBy(one => one.Number) is not { DueOn: { } due }
                || due <= today
            )
            .ToHashSet();
    }
}
