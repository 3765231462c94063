using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Stops an import that is not kept yet, wherever it is, and removes its file.</summary>
internal sealed class DiscardImport(
    ReposeDb db,
    IWrites writes,
    OwnImports own,
    UploadFolder folder,
    ReadingNow now,
    Audit audit,
    IClock clock
)
{
    public async Task<Outcome<NightsImport>> Run(Id<NightsImport> id, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var import = await own.Find(id, cancel);
            if (import is null)
            {
                return new NoImport();
            }

            if (!import.IsOpen)
            {
                return import;
            }

            import.Discard(clock.GetCurrentInstant());
            await audit.Note("import.discarded", "import", id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            now.Stop(id);
            folder.Delete(db.PracticeId, id);
            return import;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }
}
