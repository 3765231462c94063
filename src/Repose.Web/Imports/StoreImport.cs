using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Import;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;
using Repose.Web.Diary;

namespace Repose.Web.Imports;

/// <summary>Keeps the nights that were found in a file, all or none, each thing that was told once. Then the file goes.</summary>
internal sealed class StoreImport(
    ReposeDb db,
    IWrites writes,
    OwnImports own,
    UploadFolder folder,
    Audit audit,
    IClock clock
)
{
    public sealed record NotReady() : Practice.Refusal("not-ready", ImportsText.NotReady);

    public async Task<Practice.Outcome<NightsImport>> Run(Id<NightsImport> id, CancellationToken cancel) =>
        await writes.TryAgain(db, () => Store(id, cancel)) ?? new ChangedMeanwhile();

    private async Task<Practice.Outcome<NightsImport>> Store(Id<NightsImport> id, CancellationToken cancel)
    {
        // Read before the turn to write is taken, so that nobody waits for it.
        var import = await own.Find(id, cancel);
        if (import is null)
        {
            return new NoImport();
        }

        if (import.State is ImportState.Stored)
        {
            return import;
        }

        using var told = folder.Read(db.PracticeId, id, UploadFolder.Told);
        if (
            import.State is not ImportState.Found
            || told is null
            || ImportFinding.Read(import.Finding!).Sources.Count == 0
        )
        {
            return new NotReady();
        }

        var diary = Diary(import, cancel);
        await using (var write = await writes.BeginAside(db, cancel))
        {
            var echoes = new List<Guid>();
            var added = await AddPeriods(import, told, echoes, cancel);
            added += await AddDiary(import, diary, echoes, cancel);
            import.Store(added, clock.GetCurrentInstant());
            if (echoes.Count > 0)
            {
                db.Add(new ImportEcho(db.PracticeId, id, import.ClientId, ImportEcho.Write(echoes)));
            }

            await audit.Note("import.stored", "import", id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        folder.Delete(db.PracticeId, id);
        return import;
    }

    /// <summary>A diary is small, and is read again from its file as it came.</summary>
    private IReadOnlyList<DiaryEntry> Diary(NightsImport import, CancellationToken cancel)
    {
        if (ImportFinding.Read(import.Finding!).Sources.All(source => source.Kind != SourceKind.Diary))
        {
            return [];
        }

        using var export = folder.Read(db.PracticeId, import.Id, UploadFolder.Export)!;
        return SleepExport
                .Read(
                    export,
                    import.FileName,
                    ReadExport.Options(import, SheetAnswers.Read(folder, import), clock.GetCurrentInstant(), null),
                    cancel
                )
                .Value?.Diary
            ?? [];
    }

    private async Task<int> AddPeriods(NightsImport import, Stream told, List<Guid> echoes, CancellationToken cancel)
    {
        var client = import.ClientId;
        var known = await db
            .DevicePeriods.Where(one => one.ClientId == client)
            .Select(one => one.Mark)
            .ToHashSetAsync(cancel);
        return await FastSave.Insert(db, New(), cancel);

        IEnumerable<DevicePeriod> New()
        {
            foreach (var period in ToldFile.Read(told))
            {
                var row = new DevicePeriod(db.PracticeId, Id<DevicePeriod>.New(), client, period, import.Id);
                if (known.Add(row.Mark))
                {
                    yield return row;
                }
                else
                {
                    echoes.Add(row.Mark);
                }
            }
        }
    }

    private async Task<int> AddDiary(
        NightsImport import,
        IReadOnlyList<DiaryEntry> diary,
        List<Guid> echoes,
        CancellationToken cancel
    )
    {
        if (diary.Count == 0)
        {
            return 0;
        }

        var client = import.ClientId;
        var pages = await db.DiaryPages.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var kept = pages.Newest().ToDictionary(page => page.Date);
        var (now, added) = (clock.GetCurrentInstant(), 0);
        foreach (var entry in diary)
        {
            if (!kept.TryGetValue(entry.Date, out var page))
            {
                db.Add(
                    new DiaryPage(
                        db.PracticeId,
                        Id<DiaryPage>.New(),
                        client,
                        Fitting(entry),
                        1,
                        now,
                        DeviceWords.AFile,
                        import.Id
                    )
                );
                added++;
            }
            else if (ToldMark.Of(page.ToEntry()) == ToldMark.Of(Fitting(entry)))
            {
                echoes.Add(ToldMark.Of(Fitting(entry)));
            }
        }

        return added;
    }

    /// <summary>As it fits into its columns.</summary>
    private static DiaryEntry Fitting(DiaryEntry entry) =>
        entry.Note is { Length: > 2000 } note ? entry with { Note = note[..2000] } : entry;
}
