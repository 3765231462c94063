using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Screening;

namespace Repose.Web.Plan;

/// <summary>Who asks about a plan, and what is known of the client whose it is.</summary>
internal sealed class PlanSides(ReposeDb db, CurrentUser user, ReadStanding standing, ContentLibrary library)
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

    /// <summary>What is known of a client: what they told here or to screening, and what their answers to questionnaires show.</summary>
    public async Task<KnownConditions> Known(Id<Client> client, CancellationToken cancel) =>
        new(
            await Told(client, cancel),
            ShownCondition.By(
                await db.FilledForms.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel),
                library.Instruments
            ),
            await standing.Run(client, cancel)
        );

    /// <summary>How a tip suits a client; what was never told is not known.</summary>
    public async Task<TipFit> FitFor(Tip tip, Id<Client> client, CancellationToken cancel) =>
        (await Known(client, cancel)).FitFor(tip);
}
