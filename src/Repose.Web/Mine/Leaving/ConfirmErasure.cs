using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Mine.Leaving;

/// <summary>The owner confirms that a client's data may be deleted. It is done by itself once the client's time to think again is over.</summary>
internal sealed class ConfirmErasure(ReposeDb db, IWrites writes, Audit audit, IClock clock)
{
    public sealed record Request(Id<ErasureRequest> Id);

    public sealed record NotOpen() : Refusal("erasure-not-open", LeavingText.NotOpen);

    public async Task<Outcome<ErasureRequest>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (
            await db.ErasureRequests.FirstOrDefaultAsync(one => one.Id == request.Id, cancel)
            is not { IsOpen: true } asked
        )
        {
            return new NotOpen();
        }

        if (asked.ConfirmedAt is null)
        {
            asked.Confirm(clock.GetCurrentInstant());
            await audit.Note("erasure.confirmed", "client", asked.ClientId.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return asked;
    }
}
