using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Notes;

/// <summary>Takes a sentence of the practice's own away. Notes in which it stands keep it.</summary>
internal sealed class RemovePhrase(ReposeDb db, IWrites writes, Audit audit)
{
    public async Task Run(Id<OwnPhrase> id, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.OwnPhrases.FirstOrDefaultAsync(one => one.Id == id, cancel) is { } phrase)
        {
            db.Remove(phrase);
            await audit.Note("phrase.removed", "phrase", id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }
    }
}
