using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Server;

/// <summary>Which practice a host name stands for. An installation with one practice answers on any name.</summary>
/// <remarks>Remembered for some seconds, because every request asks.</remarks>
internal sealed class PracticeDirectory(IClock clock)
{
    private static readonly Duration Remembered = Duration.FromSeconds(10);
    private readonly ConcurrentDictionary<string, (Id<MassagePractice>? Practice, Instant Until)> known = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The practice of a host name; null if there is none.</summary>
    public async ValueTask<Id<MassagePractice>?> Find(ReposeDb db, string host, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (known.TryGetValue(host, out var entry) && now < entry.Until)
        {
            return entry.Practice;
        }

        var candidates = await db
            .Practices.AsNoTracking()
            .OrderBy(practice => practice.Host == host ? 0 : 1)
            .Select(practice => new { practice.Id, practice.Host })
            .Take(2)
            .ToListAsync(cancel);
        Id<MassagePractice>? found =
            candidates.Count > 0
            && (candidates.Count == 1 || candidates[0].Host.Equals(host, StringComparison.OrdinalIgnoreCase))
                ? candidates[0].Id
                : null;
        // "None yet" is not remembered: the owner is about to set one up. Names are anybody's to invent, so few are kept.
        if (found is not null && known.Count < 1000)
        {
            known[host] = (found, now + Remembered);
        }

        return found;
    }

    /// <summary>Forgets everything, after a practice was set up or changed its name.</summary>
    public void Forget() => known.Clear();
}
