using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Mine.Leaving;

/// <summary>The asking client wants to stay after all. Doing it again changes nothing.</summary>
internal sealed class TakeBackErasure(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    public async Task<Outcome<bool>> Run(CancellationToken cancel)
    {
        // In the same line as the deletion itself: either it is taken back in time, or it is done.
        await using var write = await writes.Begin(db, cancel);
        var client = (await user.Client())!.Id;
        var asked = await db.ErasureRequests.Where(one => one.ClientId == client).ToListAsync(cancel);
        if (asked.Find(one => one.IsOpen) is { } open)
        {
            open.TakeBack(clock.GetCurrentInstant());
            await audit.Note("erasure.taken-back", "client", client.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return true;
    }
}
