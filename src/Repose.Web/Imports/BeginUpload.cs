using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Server;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Imports;

/// <summary>Makes room for a file that a client wants to bring, or finds the one whose sending was broken off.</summary>
internal sealed class BeginUpload(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    UploadFolder folder,
    ServerOptions options,
    Audit audit,
    IClock clock
)
{
    /// <summary>So many a client may have at once that are not decided.</summary>
    internal const int MostOpen = 5;

    /// <param name="Name">What the client calls the file.</param>
    /// <param name="Size">Its bytes; where that is not known, no less than they are.</param>
    /// <param name="Mark">By what the same file is known again; empty for one that cannot go on.</param>
    /// <param name="Zone">Where the client lives, by a name of the tz database; anything else for the practice's zone.</param>
    public sealed record Request(string? Name, long Size, string? Mark, string? Zone);

    public sealed record Empty(string Name) : Refusal("empty", ImportsText.FormatEmpty(Name));

    public sealed record TooLarge(string Name, long Most)
        : Refusal("too-large", ImportsText.FormatTooLarge(Name, Sizes.Of(Most)));

    public sealed record TooMany() : Refusal("too-many", ImportsText.TooMany);

    public sealed record NoRoom() : Refusal("no-room", ImportsText.NoRoom);

    public async Task<Outcome<NightsImport>> Run(Request request, CancellationToken cancel)
    {
        var name = Typed.Text(Path.GetFileName(request.Name?.Replace('\\', '/')), 200) ?? ImportsText.YourFile;
        var mark = Typed.Text(request.Mark, 200) ?? "";
        var client = (await user.Client())!.Id;
        await using var write = await writes.BeginAside(db, cancel);
        var open = await Open().Where(one => one.ClientId == client).ToListAsync(cancel);
        if (mark.Length > 0 && open.Find(one => IsSame(one, name, request.Size, mark)) is { } begun)
        {
            return begun;
        }

        if (await WhyNot(name, request.Size, open, cancel) is { } refusal)
        {
            return refusal;
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(request.Zone?.Trim() ?? "") ?? await current.Zone();
        var import = new NightsImport(
            db.PracticeId,
            Id<NightsImport>.New(),
            client,
            name,
            request.Size,
            mark,
            zone.Id,
            Language.Spoken.Code,
            clock.GetCurrentInstant()
        );
        db.Add(import);
        await audit.Note("import.begun", "import", import.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return import;
    }

    private static bool IsSame(NightsImport one, string name, long size, string mark) =>
        one.State == ImportState.Uploading
        && one.Size == size
        && string.Equals(one.FileName, name, StringComparison.Ordinal)
        && string.Equals(one.Mark, mark, StringComparison.Ordinal);

    private IQueryable<NightsImport> Open() =>
        db.Imports.Where(one =>
            one.State == ImportState.Uploading
            || one.State == ImportState.Waiting
            || one.State == ImportState.Reading
            || one.State == ImportState.Found
        );

    private async Task<Refusal?> WhyNot(string name, long size, List<NightsImport> ofClient, CancellationToken cancel)
    {
        var limits = options.Uploads;
        if (size <= 0)
        {
            return new Empty(name);
        }

        if (size > limits.OfFile)
        {
            return new TooLarge(name, limits.OfFile);
        }

        if (ofClient.Count >= MostOpen)
        {
            return new TooMany();
        }

        var ofPractice = await Open().Select(one => new { one.Id, one.Size }).ToListAsync(cancel);
        // What others have announced and not sent yet is taken too.
        var toCome = ofPractice.Sum(one => Math.Max(0, one.Size - folder.Received(db.PracticeId, one.Id)));
        return
            ofClient.Sum(one => one.Size) + size > limits.OfClient
            || ofPractice.Sum(one => one.Size) + size > limits.OfPractice
            || toCome + size > folder.Free()
            ? new NoRoom()
            : null;
    }
}
