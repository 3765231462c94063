using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Lets the files of one practice go that nobody came back to, and removes what lies in its folder for no reason.</summary>
internal sealed class TidyUploads(ReposeDb db, IWrites writes, UploadFolder folder, Audit audit, IClock clock)
{
    /// <summary>For so long a broken upload can go on.</summary>
    internal static readonly Duration UploadsAreKept = Duration.FromDays(3);

    /// <summary>For so long what was found waits to be looked at.</summary>
    internal static readonly Duration FindingsAreKept = Duration.FromDays(14);

    /// <returns>How many are gone.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var (uploads, findings) = (now - UploadsAreKept, now - FindingsAreKept);
        var old = await db
            .Imports.Where(one =>
                (one.State == ImportState.Uploading && one.ChangedAt < uploads)
                || (one.State == ImportState.Found && one.ChangedAt < findings)
            )
            .ToListAsync(cancel);
        foreach (var import in old)
        {
            await Discard(import, now, cancel);
        }

        // What lies there is listed first: a file that comes after that is nobody's leftover.
        var lying = folder.Imports(db.PracticeId);
        var needed = await db
            .Imports.Where(one =>
                one.State == ImportState.Uploading
                || one.State == ImportState.Waiting
                || one.State == ImportState.Reading
                || one.State == ImportState.Found
            )
            .Select(one => one.Id)
            .ToHashSetAsync(cancel);
        var lost = lying.Where(id => !needed.Contains(id)).ToList();
        lost.ForEach(id => folder.Delete(db.PracticeId, id));
        return old.Count + lost.Except(old.Select(one => one.Id)).Count();
    }

    private async Task Discard(NightsImport import, Instant now, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            import.Discard(now);
            audit.NoteBy(null, "Repose", "import.discarded", "import", import.Id.Value, "nobody came back to it");
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            // Somebody came back to it in this moment.
            db.ChangeTracker.Clear();
        }
    }
}
