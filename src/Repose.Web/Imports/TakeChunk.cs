using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Takes a piece of a file. The same piece sent again changes nothing; a piece too far on is told where to begin.</summary>
internal sealed class TakeChunk(
    ReposeDb db,
    IWrites writes,
    OwnImports own,
    UploadFolder folder,
    Arrivals arrivals,
    ReadingNow now,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">Of which file.</param>
    /// <param name="At">Where in the file the piece begins.</param>
    /// <param name="Bytes">The piece.</param>
    public sealed record Request(Id<NightsImport> Id, long At, Stream Bytes);

    /// <param name="State">How far the import is.</param>
    /// <param name="Received">How many bytes are here.</param>
    public sealed record Taken(ImportState State, long Received);

    public sealed record Gap(long Received) : Refusal("gap", ImportsText.Gap);

    public sealed record Busy() : Refusal("busy", ImportsText.SentElsewhere);

    public async Task<Outcome<Taken>> Run(Request request, CancellationToken cancel)
    {
        var import = await own.Find(request.Id, cancel);
        if (import is null)
        {
            return new NoImport();
        }

        if (import.State != ImportState.Uploading)
        {
            return new Taken(import.State, import.Size);
        }

        long length;
        await using (var file = folder.Append(db.PracticeId, import.Id))
        {
            if (file is null)
            {
                return new Busy();
            }

            if (request.At < 0 || request.At > file.Length)
            {
                return new Gap(file.Length);
            }

            var skip = file.Length - request.At;
            if (await arrivals.Append(request.Bytes, skip, file, import.Size, cancel) is { } refusal)
            {
                return refusal;
            }

            length = file.Length;
        }

        return length < import.Size ? new Taken(import.State, length) : await Finish(import, cancel);
    }

    private async Task<Outcome<Taken>> Finish(NightsImport import, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            import.Receive(import.Size, clock.GetCurrentInstant());
            await audit.Note("import.received", "import", import.Id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            // The last piece was sent twice, and the other one was first; or it was stopped meanwhile.
            return new ChangedMeanwhile();
        }

        now.Nudge();
        return new Taken(import.State, import.Size);
    }
}
