using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.Trail;

/// <summary>What was done and seen in one month, newest first, some at a time.</summary>
internal sealed class AuditMonth(ReposeDb db)
{
    internal const int PerPage = 50;

    internal sealed record Request(Instant From, Instant Until, string Actor, string Action, int Page);

    /// <param name="Events">Those of the page.</param>
    /// <param name="Count">How many there are on all pages.</param>
    /// <param name="Actors">Everybody who did something in that month.</param>
    /// <param name="Actions">Everything that was done in that month.</param>
    internal sealed record Found(
        IReadOnlyList<AuditEvent> Events,
        int Count,
        IReadOnlyList<string> Actors,
        IReadOnlyList<string> Actions
    );

    public async Task<Found> Run(Request request, CancellationToken cancel)
    {
        var month = db.AuditEvents.AsNoTracking().Where(one => one.At >= request.From && one.At < request.Until);
        var chosen = month.Where(one =>
            (request.Actor == "" || one.Actor == request.Actor)
            && (request.Action == "" || one.Action == request.Action)
        );
        var count = await chosen.CountAsync(cancel);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (count + PerPage - 1) / PerPage));
        var events = await chosen
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Skip((page - 1) * PerPage)
            .Take(PerPage)
            .ToListAsync(cancel);
        var actors = await month.Select(one => one.Actor).Distinct().Order().Take(200).ToListAsync(cancel);
        var actions = await month.Select(one => one.Action).Distinct().Order().Take(200).ToListAsync(cancel);
        return new(events, count, actors, actions);
    }
}
