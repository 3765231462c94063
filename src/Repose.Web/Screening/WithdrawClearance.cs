using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Screening;

/// <summary>Takes a clinician's reply back, such as one that was recorded for another client. It stays to be read.</summary>
internal sealed class WithdrawClearance(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    public sealed record NoClearance() : Refusal("not-found", "There is no such reply for this client.");

    public async Task<Outcome<Clearance>> Run(Id<Client> client, Id<Clearance> id, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var clearance = await db.Clearances.FirstOrDefaultAsync(one => one.Id == id && one.ClientId == client, cancel);
        if (clearance is null)
        {
            return new NoClearance();
        }

        clearance.Withdraw(clock.GetCurrentInstant());
        await audit.Note("clearance.withdrawn", "client", client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return clearance;
    }
}
