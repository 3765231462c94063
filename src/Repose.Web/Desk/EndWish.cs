using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Desk;

/// <summary>Takes a wish from the wait list. A time that is kept for it becomes free.</summary>
internal sealed class EndWish(ReposeDb db, IWrites writes, Audit audit)
{
    public sealed record NoWish() : Refusal("not-found", "This wish is no longer on the wait list.");

    public async Task<Outcome<WaitListEntry>> Run(Id<WaitListEntry> id, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var entry = await db.WaitList.FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (entry is null || entry.State == WaitState.Taken)
        {
            return new NoWish();
        }

        if (entry.State == WaitState.Ended)
        {
            return entry;
        }

        if (entry.OfferId is { } offer)
        {
            await db
                .Appointments.Where(one => one.HoldId == offer && one.State == AppointmentState.Held)
                .ExecuteDeleteAsync(cancel);
        }

        entry.End();
        await audit.Note("wait-list.ended", "wait-list", id.Value, "at the desk");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return entry;
    }
}
