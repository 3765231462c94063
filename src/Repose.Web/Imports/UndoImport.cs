using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Takes back all that an import brought, as if it had never been: what other imports told too stays, as theirs.</summary>
internal sealed class UndoImport(ReposeDb db, IWrites writes, OwnImports own, Audit audit, IClock clock)
{
    private const int AtOnce = 500;

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

            if (import.State is not ImportState.Stored)
            {
                return import;
            }

            var others = await Echoes(import, cancel);
            await LeavePeriods(import, others, cancel);
            await db.DevicePeriods.Where(one => one.ImportId == id).ExecuteDeleteAsync(cancel);
            await LeavePages(import, others, cancel);
            await db.ImportEchoes.Where(one => one.ImportId == id).ExecuteDeleteAsync(cancel);
            import.Undo(clock.GetCurrentInstant());
            await audit.Note("import.undone", "import", id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return import;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }

    /// <summary>What other imports of this client told that was here already when they came, and by which of them.</summary>
    private async Task<Dictionary<Guid, Id<NightsImport>>> Echoes(NightsImport import, CancellationToken cancel)
    {
        var (id, client) = (import.Id, import.ClientId);
        var echoes = await db
            .ImportEchoes.AsNoTracking()
            .Where(one => one.ClientId == client && one.ImportId != id)
            .OrderBy(one => one.ImportId)
            .ToListAsync(cancel);
        var by = new Dictionary<Guid, Id<NightsImport>>();
        foreach (var echo in echoes)
        {
            foreach (var mark in echo.Read())
            {
                by.TryAdd(mark, echo.ImportId);
            }
        }

        return by;
    }

    private async Task LeavePeriods(
        NightsImport import,
        Dictionary<Guid, Id<NightsImport>> others,
        CancellationToken cancel
    )
    {
        if (others.Count == 0)
        {
            return;
        }

        var id = import.Id;
        var marks = await db.DevicePeriods.Where(one => one.ImportId == id).Select(one => one.Mark).ToListAsync(cancel);
        foreach (var heir in marks.Where(others.ContainsKey).GroupBy(mark => others[mark]))
        {
            foreach (var chunk in heir.Chunk(AtOnce))
            {
                List<Guid> some = [.. chunk];
                await db
                    .DevicePeriods.Where(one => one.ImportId == id && some.Contains(one.Mark))
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(one => one.ImportId, (Id<NightsImport>?)heir.Key),
                        cancel
                    );
            }
        }
    }

    private async Task LeavePages(
        NightsImport import,
        Dictionary<Guid, Id<NightsImport>> others,
        CancellationToken cancel
    )
    {
        var id = import.Id;
        var pages = await db.DiaryPages.AsNoTracking().Where(one => one.ImportId == id).ToListAsync(cancel);
        foreach (var page in pages)
        {
            var row = db.DiaryPages.Where(one => one.Id == page.Id);
            if (others.TryGetValue(ToldMark.Of(page.ToEntry()), out var heir))
            {
                await row.ExecuteUpdateAsync(
                    one => one.SetProperty(it => it.ImportId, (Id<NightsImport>?)heir),
                    cancel
                );
            }
            else
            {
                await row.ExecuteDeleteAsync(cancel);
            }
        }
    }
}
