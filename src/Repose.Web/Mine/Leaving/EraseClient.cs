using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Mine.Taking;

namespace Repose.Web.Mine.Leaving;

/// <summary>Deletes everything about a client that may go, all or nothing, and empties what must stay.</summary>
internal sealed class EraseClient(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    public sealed record Request(Id<ErasureRequest> Id);

    public sealed record NotDue() : Refusal("erasure-not-due", LeavingText.NotDue);

    public async Task<Outcome<Id<Client>>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var now = clock.GetCurrentInstant();
        if (
            await db.ErasureRequests.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is not { } asked
            || !asked.IsDue(now)
        )
        {
            return new NotDue();
        }

        var client = await db.Clients.SingleAsync(one => one.Id == asked.ClientId, cancel);
        if (await OpenVisits.Any(db, client.Id, cancel))
        {
            return new AskErasure.HasVisits();
        }

        var (who, person) = (await AboutClient.Read(db, client, cancel), client.PersonId);
        foreach (var table in InOrder(ClientTables.All.Where(table => table.Stays is null)))
        {
            await table.Erase(db, who, cancel);
        }

        await Empty(who, cancel);
        client.Erase(now);
        asked.Finish(now);
        audit.NoteBy(null, "Repose", "client.erased", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        await Forget(person, cancel);
        await write.Commit(cancel);
        return client.Id;
    }

    /// <summary>What stays for the books keeps no word that somebody wrote.</summary>
    private async Task Empty(AboutClient who, CancellationToken cancel)
    {
        await db
            .Appointments.Where(one => one.ClientId == who.Id && one.OverlapReason != "")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.OverlapReason, ""), cancel);
        // A device is often named after its owner, and what a course was judged by says what troubled its client.
        await db
            .Courses.Where(one => one.ClientId == who.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.NightsFrom, (string?)null)
                        .SetProperty(one => one.NightsNamedAt, (Instant?)null)
                        .SetProperty(one => one.Outcome, (string?)null)
                        .SetProperty(one => one.OutcomeNamedAt, (Instant?)null)
                        .SetProperty(one => one.ImportantChange, (double?)null),
                cancel
            );
    }

    /// <summary>Who signed in as this client and is nobody else anywhere, neither client nor staff, can sign in no more.</summary>
    private async Task Forget(Guid? person, CancellationToken cancel)
    {
        if (
            person is { } id
            && !await db.Clients.IgnoreQueryFilters().AnyAsync(one => one.PersonId == id, cancel)
            && !await db.Members.IgnoreQueryFilters().AnyAsync(one => one.PersonId == id, cancel)
        )
        {
            await db.Users.Where(one => one.Id == id).ExecuteDeleteAsync(cancel);
        }
    }

    /// <summary>Rows that point go before rows that they point at, as the model has it.</summary>
    private List<ClientTable> InOrder(IEnumerable<ClientTable> tables)
    {
        var (left, ordered) = (tables.ToList(), new List<ClientTable>());
        while (left.Count > 0)
        {
            var next = left.FindAll(table => !left.Exists(other => other != table && PointsTo(other.Row, table.Row)));
            if (next.Count == 0)
            {
                throw new InvalidOperationException("Tables that point at each other in a circle cannot be deleted.");
            }

            ordered.AddRange(next);
            left.RemoveAll(next.Contains);
        }

        return ordered;
    }

    private bool PointsTo(Type row, Type other) =>
        db.Model.FindEntityType(row)!.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == other);
}
