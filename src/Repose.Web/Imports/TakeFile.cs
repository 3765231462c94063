using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Takes a whole file in one go, as a form without script sends it.</summary>
internal sealed class TakeFile(
    ReposeDb db,
    IWrites writes,
    BeginUpload begin,
    UploadFolder folder,
    Arrivals arrivals,
    ReadingNow now,
    Audit audit,
    IClock clock
)
{
    /// <param name="Name">What the client calls it.</param>
    /// <param name="AtMost">No fewer bytes than it has.</param>
    /// <param name="Zone">Where the client lives.</param>
    /// <param name="Bytes">The file.</param>
    public sealed record Request(string? Name, long AtMost, string? Zone, Stream Bytes);

    public async Task<Outcome<NightsImport>> Run(Request request, CancellationToken cancel)
    {
        var begun = await begin.Run(new(request.Name, request.AtMost, null, request.Zone), cancel);
        if (begun.Value is not { } import)
        {
            return begun;
        }

        Refusal? refusal;
        var length = 0L;
        try
        {
            await using var file =
                folder.Append(db.PracticeId, import.Id) ?? throw new InvalidOperationException("A new file is in use.");
            refusal = await arrivals.Append(request.Bytes, 0, file, request.AtMost, cancel);
            length = file.Length;
        }
        // A connection that broke off, in the several ways in which that is told.
        catch (Exception broken) when (broken is OperationCanceledException or IOException)
        {
            refusal = new BrokenOff(import.FileName);
        }

        refusal ??= length == 0 ? new BeginUpload.Empty(import.FileName) : null;
        // Whoever sent it may be gone; what became of it is written down all the same.
        await using (var write = await writes.BeginAside(db, CancellationToken.None))
        {
            if (refusal is null)
            {
                import.Receive(length, clock.GetCurrentInstant());
                await audit.Note("import.received", "import", import.Id.Value);
            }
            else
            {
                import.Refuse(refusal.Code, refusal.Message, clock.GetCurrentInstant());
                await audit.Note("import.refused", "import", import.Id.Value, refusal.Code);
            }

            await db.SaveChangesAsync(CancellationToken.None);
            await write.Commit(CancellationToken.None);
        }

        if (refusal is not null)
        {
            folder.Delete(db.PracticeId, import.Id);
            return import;
        }

        now.Nudge();
        return import;
    }

    public sealed record BrokenOff(string Name) : Refusal("broken-off", ImportsText.FormatBrokenOff(Name));
}
