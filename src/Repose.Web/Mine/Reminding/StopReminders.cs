using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Mine.Reminding;

/// <summary>Stops all reminders of a client by the link in one of them. Doing it again changes nothing.</summary>
internal sealed class StopReminders(ReposeDb db, IWrites writes, StopLink link, Consents consents)
{
    /// <param name="Token">The sealed end of the link.</param>
    public sealed record Request(string Token);

    public sealed record DoesNotWork() : Refusal("stop-link-does-not-work", RemindingText.PartIsMissing);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        if (link.Read(request.Token) is not { } id)
        {
            return new DoesNotWork();
        }

        // Twice at the same moment: whoever comes second finds it done.
        return await writes.TryAgain(db, () => Write(id, cancel)) ?? false;
    }

    private async Task<Outcome<bool>> Write(Id<Client> id, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        // A client who is gone gets none anyway.
        if (
            await db.Clients.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel) is
            { ErasedAt: null } client
        )
        {
            await consents.Add(client, ConsentKind.Reminders, isGiven: false, "by the link in a message", cancel);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return true;
    }
}
