using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Desk;

/// <summary>Opens a part of a client's chart that is about health, for those who treat, and writes down who looked.</summary>
internal sealed class OpenChart(ReposeDb db, CurrentUser user, Consents consents, Audit audit)
{
    public sealed record ForTherapists()
        : Refusal("for-therapists", "This is about a client's health. It is for the therapists and the owner.");

    public sealed record NotAgreed()
        : Refusal("not-agreed", "This client has not agreed that therapists see this, or has taken it back.");

    /// <summary>Opens a part that is shown only while the client agrees that therapists see their nights.</summary>
    public async Task<Outcome<Client>> RunIfAgreed(Id<Client> id, string part, CancellationToken cancel) =>
        Policies.MayCare(await user.Roles())
        && !await Agrees(id, cancel)
        && await db.Clients.AnyAsync(one => one.Id == id, cancel)
            ? new NotAgreed()
            : await Run(id, part, cancel);

    /// <summary>Whether a client agrees that therapists see their nights.</summary>
    public Task<bool> Agrees(Id<Client> id, CancellationToken cancel) =>
        consents.Has(id, ConsentKind.Therapist, cancel);

    /// <param name="id">Which client.</param>
    /// <param name="part">Which part, for the audit: "nights", "helping", "reaction", "plan", "note", "measures", "chart", "course", "care-team", "fhir".</param>
    /// <param name="cancel">Stops the opening.</param>
    public async Task<Outcome<Client>> Run(Id<Client> id, string part, CancellationToken cancel)
    {
        if (await db.Clients.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } client)
        {
            return new OpenCard.NoClient();
        }

        if (!Policies.MayCare(await user.Roles()))
        {
            return new ForTherapists();
        }

        // First what is to be shown is written down, then it is shown: a chart is never seen without a trace.
        await audit.Note("chart.read", "client", id.Value, part);
        await db.SaveChangesAsync(cancel);
        return client;
    }
}
