using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Fhir.Reading;

/// <summary>Opens charts to the system that has a token: only of clients who agree to that now, and never without a trace.</summary>
/// <remarks>Who has not agreed is not there, like a client of another practice.</remarks>
internal sealed class OpenToOthers(ReposeDb db, Consents consents, Audit audit)
{
    public sealed record NotThere()
        : Refusal("not-found", "There is no such patient here who agreed that other systems read their chart.");

    /// <param name="asker">The token that asks.</param>
    /// <param name="client">Whose chart; null for an id that cannot be one.</param>
    /// <param name="what">What is read, for the audit: a type, or "everything".</param>
    /// <param name="cancel">Stops the opening.</param>
    public async Task<Outcome<Client>> Run(Asker asker, Id<Client>? client, string what, CancellationToken cancel)
    {
        var found = client is { } id ? await Agreed().FirstOrDefaultAsync(one => one.Id == id, cancel) : null;
        if (found is null)
        {
            await Refuse(asker, $"{what}: no such patient", cancel);
            return new NotThere();
        }

        // First what is to be shown is written down, then it is shown, as for the staff.
        Note(asker, found, what);
        await db.SaveChangesAsync(cancel);
        return found;
    }

    /// <summary>Some of all who agree, in the order of their ids, each written down as looked at.</summary>
    public async Task<(IReadOnlyList<Client> Some, int All)> Each(Asker asker, Wanted wanted, CancellationToken cancel)
    {
        var all = await Agreed().CountAsync(cancel);
        var some = await Agreed().OrderBy(one => one.Id).Skip(wanted.Offset).Take(wanted.Count).ToListAsync(cancel);
        foreach (var client in some)
        {
            Note(asker, client, "Patient");
        }

        await db.SaveChangesAsync(cancel);
        return (some, all);
    }

    /// <summary>Writes down that a token asked for what it may not have.</summary>
    public async Task Refuse(Asker asker, string why, CancellationToken cancel)
    {
        audit.NoteBy(null, asker.Name, "api-token.refused", "api-token", asker.Token.Value, why);
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<Client> Agreed()
    {
        var agreed = consents.Given(ConsentKind.OtherSystems);
        return db.Clients.AsNoTracking().Where(one => agreed.Contains(one.Id));
    }

    private void Note(Asker asker, Client client, string what) =>
        audit.NoteBy(null, asker.Name, "chart.read", "client", client.Id.Value, $"{Mine.Look.OfOthers}{what}");
}
