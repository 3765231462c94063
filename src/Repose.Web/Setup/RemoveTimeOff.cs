using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Opens a therapist's calendar again.</summary>
internal sealed class RemoveTimeOff(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<TimeOff> Id);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var off = await db.TimesOff.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (off is null)
        {
            return true;
        }

        db.Remove(off);
        await audit.Note("setup.changed", "time-off", off.TherapistId.Value, "removed");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return true;
    }
}
