using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Setup;

namespace Repose.Web.Protocols;

/// <summary>Keeps a protocol of the practice's own as its next version. What was kept before is never changed.</summary>
internal sealed class SaveOwnProtocol(
    ReposeDb db,
    IWrites writes,
    ReadProtocols protocols,
    ContentLibrary content,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">Which protocol; a new one is made where there is none.</param>
    /// <param name="Based">The protocol that a new one was copied from: an id of the content, or of one of the practice's own.</param>
    /// <param name="Fields">What was typed.</param>
    public sealed record Request(Id<OwnProtocol> Id, string Based, ProtocolFields Fields);

    public sealed record Changed(int Number)
        : Refusal(
            "changed-meanwhile",
            $"Somebody has saved version {Number} since you opened this. What you typed is still here: save again to make it "
                + "the next version."
        );

    public sealed record Unreadable(string Words) : Refusal("unreadable", Words);

    public sealed record Busy() : Refusal("busy", "Somebody saved this at the same moment. Please save again.");

    public async Task<Outcome<OwnProtocolVersion>> Run(Request request, CancellationToken cancel) =>
        await writes.TryAgain(db, () => Write(request, cancel)) ?? new Busy();

    private async Task<Outcome<OwnProtocolVersion>> Write(Request request, CancellationToken cancel)
    {
        var fields = request.Fields;
        var versionId = Typed.Id<OwnProtocolVersion>(fields.Version);
        if (
            await db.OwnProtocolVersions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == versionId, cancel) is
            { } kept
        )
        {
            return kept;
        }

        var protocol = await db.OwnProtocols.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        var newest = protocol?.Newest ?? 0;
        if (await protocols.Find(protocol is null ? request.Based : $"{request.Id}", null, cancel) is not { } based)
        {
            return new NotThere("protocol");
        }

        var draft = new ProtocolDraft(content, based);
        var drawn = draft.Read(fields, $"{request.Id}", newest + 1);
        if (draft.Refusal is { } invalid)
        {
            return invalid;
        }

        if (newest != (Typed.Whole(fields.Seen) ?? 0))
        {
            return new Changed(newest);
        }

        var text = ProtocolText.Write(drawn);
        var read = content.ReadProtocol(text, drawn.Name);
        if (read.Faults.Count > 0 || text.Length > OwnProtocolVersion.Longest)
        {
            return new Unreadable(
                read.Faults.Count > 0
                    ? $"{read.Faults[0].Problem} {read.Faults[0].Remedy}"
                    : "The protocol is too long."
            );
        }

        return await Keep(request, protocol, versionId, drawn, text, cancel);
    }

    private async Task<Outcome<OwnProtocolVersion>> Keep(
        Request request,
        OwnProtocol? protocol,
        Id<OwnProtocolVersion> versionId,
        Protocol drawn,
        string text,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        await using var write = await writes.BeginAside(db, cancel);
        protocol ??= db.Add(new OwnProtocol(db.PracticeId, request.Id, drawn.Name, now)).Entity;
        var version = new OwnProtocolVersion(
            db.PracticeId,
            versionId == default ? Id<OwnProtocolVersion>.New() : versionId,
            protocol.Id,
            drawn.Version,
            drawn.Name,
            text,
            await user.Name(),
            now
        );
        protocol.Write(version);
        protocol.SetActive(request.Fields.IsActive);
        db.Add(version);
        await audit.Note("setup.changed", "protocol", protocol.Id.Value, $"version {drawn.Version}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return version;
    }
}
