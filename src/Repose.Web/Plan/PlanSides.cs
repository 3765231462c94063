using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Plan;

/// <summary>Who asks about a plan, and what is known of the client whose it is.</summary>
internal sealed class PlanSides(ReposeDb db, CurrentUser user)
{
    public sealed record NotYours() : Refusal("not-found", PlanText.NotFound);

    /// <summary>Which of the two sides asks; null for somebody who is neither.</summary>
    public async Task<PlanSide?> SideOf(Id<Client> client) =>
        (await user.Client())?.Id == client ? PlanSide.Client
        : Policies.MayCare(await user.Roles()) && await db.Clients.AnyAsync(one => one.Id == client) ? PlanSide.Practice
        : null;

    /// <summary>What a client told of themselves, the newest version; null before the first.</summary>
    public Task<ToldConditions?> Told(Id<Client> client, CancellationToken cancel) =>
        db
            .ToldConditions.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);

    /// <summary>How a tip suits a client; what was never told is not known.</summary>
    public async Task<TipFit> FitFor(Tip tip, Id<Client> client, CancellationToken cancel) =>
        tip.FitFor((await Told(client, cancel))?.Answers ?? new Dictionary<string, bool>(StringComparer.Ordinal));
}
