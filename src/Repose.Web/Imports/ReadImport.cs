using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Imports;

/// <summary>Reads one file that waits, and writes down what was found or why it is not taken.</summary>
internal sealed partial class ReadImport(
    ReposeDb db,
    IWrites writes,
    IServiceScopeFactory scopes,
    UploadFolder folder,
    ReadingNow now,
    Audit audit,
    IClock clock,
    ILogger<ReadImport> log
)
{
    /// <summary>A file that stops its server again and again is not read for ever.</summary>
    private const int MostAttempts = 4;

    private static readonly Duration Believed = Duration.FromMinutes(2);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <returns>Whether it was read; not, where another server has it, or it is not wanted any more.</returns>
    public async Task<Outcome<bool>> Run(Id<NightsImport> id, CancellationToken cancel)
    {
        var import = await db.Imports.FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (
            import is null
            || import.State is not (ImportState.Waiting or ImportState.Reading)
            || !await Claim(import, cancel)
        )
        {
            return false;
        }

        using var speech = (Language.Of(import.Language) ?? Language.English).Speak();
        if (import.Attempts > MostAttempts)
        {
            return await Keep(import, new ReadExport.Refused("trouble", ImportsText.FormatOurFault(import.FileName)));
        }

        using var reading = now.Begin(id, cancel);
        var beating = KeepAlive(import, reading);
        try
        {
            var read = await Read(import, reading);
            return await Keep(import, read);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return await Keep(import, new ReadExport.Refused("too-long", TooLong(import.FileName)));
        }
#pragma warning disable CA1031 // Whatever happened, the next file is read; this one is tried again, a few times.
        catch (Exception trouble) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Troubled(trouble, id.Value);
            return await Keep(import, null);
        }
        finally
        {
            reading.Stop();
            await beating;
        }
    }

    private async Task<bool> Claim(NightsImport import, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var moment = clock.GetCurrentInstant();
            import.BeginReading(now.Server, moment + Believed, moment);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return true;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return false;
        }
    }

    /// <summary>Says now and then that this server is still at it; stops when the file is not wanted any more.</summary>
    private async Task KeepAlive(NightsImport import, Reading reading)
    {
        try
        {
            while (!reading.Token.IsCancellationRequested)
            {
                await Task.Delay(Beat, reading.Token);
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Tenant>().Is(import.PracticeId);
                var other = scope.ServiceProvider.GetRequiredService<ReposeDb>();
                await using var write = await writes.BeginAside(other, reading.Token);
                var (id, server, until) = (import.Id, now.Server, clock.GetCurrentInstant() + Believed);
                var still = await other
                    .Imports.Where(one => one.Id == id && one.State == ImportState.Reading && one.Reader == server)
                    .ExecuteUpdateAsync(row => row.SetProperty(one => one.ReaderUntil, (Instant?)until), reading.Token);
                await write.Commit(reading.Token);
                if (still == 0)
                {
                    reading.Stop();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The reading is over.
        }
#pragma warning disable CA1031 // A beat that was missed is no reason to stop; the next server would begin anew.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Troubled(trouble, import.Id.Value);
        }
    }

    /// <returns>Null where some of the file is missing after all.</returns>
    private async Task<ReadExport?> Read(NightsImport import, Reading reading)
    {
        await using var file = folder.Read(import.PracticeId, import.Id, UploadFolder.Export);
        if (file is null || file.Length < import.Size)
        {
            return import.Mark.Length > 0
                ? null
                : new ReadExport.Refused("lost", ImportsText.FormatLost(import.FileName));
        }

        var (wish, moment) = (SheetAnswers.Read(folder, import), clock.GetCurrentInstant());
        var (kept, known) = (await Kept(import, reading.Token), await Known(import.ClientId, reading.Token));
        // Long work that waits for nobody: on a thread of its own.
        var read = await Task.Run(
            () => ReadExport.Run(file, import, kept, known, wish, moment, reading),
            reading.Token
        );
        if (SheetOf(read) is { } sheet)
        {
            folder.Write(import.PracticeId, import.Id, UploadFolder.Sheet, stream => FoundSheet.Write(stream, sheet));
        }

        if (read is ReadExport.Found found)
        {
            folder.Write(
                import.PracticeId,
                import.Id,
                UploadFolder.Nights,
                stream => FoundNight.Write(stream, found.Nights)
            );
            folder.Write(
                import.PracticeId,
                import.Id,
                UploadFolder.Told,
                stream => ToldFile.Write(stream, found.Imported.Periods)
            );
        }

        return read;
    }

    private static FoundSheet? SheetOf(ReadExport read) =>
        read switch
        {
            ReadExport.Found found => found.Sheet,
            ReadExport.Asks asks => asks.Sheet,
            _ => null,
        };

    private async Task<Dictionary<string, string>> Kept(NightsImport import, CancellationToken cancel)
    {
        var client = import.ClientId;
        var stored = await db
            .Imports.AsNoTracking()
            .Where(one => one.ClientId == client && one.State == ImportState.Stored && one.Digest != null)
            .OrderBy(one => one.ChangedAt)
            .ToListAsync(cancel);
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in stored)
        {
            var day = Days.Long(
                one.ChangedAt.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(one.Zone) ?? DateTimeZone.Utc).Date
            );
            kept[one.Digest!] = ImportsText.FormatSameFile(day);
        }

        return kept;
    }

    private async Task<KnownNights> Known(Id<Client> client, CancellationToken cancel)
    {
        var marks = await db
            .DevicePeriods.Where(one => one.ClientId == client)
            .Select(one => one.Mark)
            .ToHashSetAsync(cancel);
        var pages = await db.DiaryPages.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var entries = pages.Newest().Select(page => page.ToEntry()).OrderBy(entry => entry.Date).ToList();
        return new(marks, entries.ToDictionary(entry => entry.Date, ToldMark.Of), entries);
    }

    /// <param name="import">The import.</param>
    /// <param name="read">What came of it; null to try again, or to wait for what is missing.</param>
    private async Task<Outcome<bool>> Keep(NightsImport import, ReadExport? read)
    {
        try
        {
            await using var write = await writes.BeginAside(db, CancellationToken.None);
            Write(import, read);
            await db.SaveChangesAsync(CancellationToken.None);
            await write.Commit(CancellationToken.None);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            // The client stopped it meanwhile, and that holds. What was written beside the file goes with it.
            folder.Delete(import.PracticeId, import.Id);
            return false;
        }

        if (!import.IsOpen)
        {
            folder.Delete(import.PracticeId, import.Id);
        }

        return true;
    }

    private void Write(NightsImport import, ReadExport? read)
    {
        var moment = clock.GetCurrentInstant();
        switch (read)
        {
            case ReadExport.Found found:
                import.Find(found.Digest, found.Imported.Format, found.Finding.Write(), moment);
                audit.NoteBy(null, "Repose", "import.read", "import", import.Id.Value);
                break;
            case ReadExport.Asks asks:
                import.Find(
                    asks.Digest,
                    Repose.Import.SleepExport.SpreadsheetFormat,
                    new ImportFinding([], [], [], AsksZone: false).Write(),
                    moment
                );
                audit.NoteBy(null, "Repose", "import.asked", "import", import.Id.Value);
                break;
            case ReadExport.Refused refused:
                import.Refuse(
                    refused.Code,
                    refused.Words.Length > 8000 ? refused.Words[..8000] : refused.Words,
                    moment
                );
                audit.NoteBy(null, "Repose", "import.refused", "import", import.Id.Value, refused.Code);
                break;
            case null when folder.Received(import.PracticeId, import.Id) < import.Size:
                import.Miss(moment);
                break;
            default:
                import.WaitAgain(moment);
                break;
        }
    }

    private static string TooLong(string file) => ImportsText.FormatTooLong(file, (int)Reading.Longest.TotalMinutes);

    [LoggerMessage(LogLevel.Error, "The import {Import} could not be read now.")]
    private partial void Troubled(Exception trouble, Guid import);
}
