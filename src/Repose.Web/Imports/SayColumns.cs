using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site.Languages;

namespace Repose.Web.Imports;

/// <summary>Reads a client's own table once more, with its columns as the client says they are.</summary>
internal sealed class SayColumns(
    ReposeDb db,
    IWrites writes,
    OwnImports own,
    UploadFolder folder,
    ReadingNow now,
    Audit audit,
    IClock clock
)
{
    public sealed record Request(Id<NightsImport> Id, SheetAnswers Answers);

    public async Task<Outcome<NightsImport>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var import = await own.Find(request.Id, cancel);
            if (import is null)
            {
                return new NoImport();
            }

            if (import.State is not ImportState.Found)
            {
                return import;
            }

            // Before the row says that it waits: whoever reads it then finds the answers.
            folder.Write(
                db.PracticeId,
                import.Id,
                UploadFolder.Answers,
                file => SheetAnswers.Write(file, request.Answers)
            );
            import.ReadAgain(import.Zone, Language.Spoken.Code, clock.GetCurrentInstant());
            await audit.Note("import.columns-said", "import", import.Id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            now.Nudge();
            return import;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }
}
