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
                IsDue(
                    known[client].Where(one => one.IsHandedIn).MaxBy(one => one.Number)?.DueOn,
                    known[client].Any(one => one.IsAsked),
                    today
                )
            )
            .ToHashSet();
    }

    /// <param name="due">When what was handed in last is due again; null before the first time.</param>
    /// <param name="isAsked">Whether those who treat ask for it.</param>
    /// <param name="today">The day on the practice's calendar.</param>
    internal static bool IsDue(LocalDate? due, bool isAsked, LocalDate today) =>
        isAsked || due is not { } day || day <= today;
}
