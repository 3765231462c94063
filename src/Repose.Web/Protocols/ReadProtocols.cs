using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Protocols;

/// <summary>Reads the protocols that can be followed here: those that came with the program, and the practice's own.</summary>
internal sealed class ReadProtocols(ReposeDb db, ContentLibrary content)
{
    /// <summary>All in their newest versions, the program's own first.</summary>
    public async Task<IReadOnlyList<KnownProtocol>> Run(CancellationToken cancel)
    {
        var own = await (
            from protocol in db.OwnProtocols.AsNoTracking()
            join version in db.OwnProtocolVersions
                on new { Id = protocol.Id, Number = protocol.Newest } equals new
                {
                    Id = version.ProtocolId,
                    version.Number,
                }
            orderby protocol.Name, protocol.Id
            select new { protocol.IsActive, version }
        ).ToListAsync(cancel);
        return
        [
            .. content.Protocols.Select(one => new KnownProtocol(one, IsOwn: false, IsActive: true)),
            .. own.Select(one => new KnownProtocol(Parse(one.version), IsOwn: true, one.IsActive)),
        ];
    }

    /// <summary>One protocol in a version; null where there is none.</summary>
    /// <param name="id">An id of the content, or that of one of the practice's own.</param>
    /// <param name="number">The version; null for the newest. Of the content there is only the one that came with the program.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Protocol?> Find(string id, int? number, CancellationToken cancel)
    {
        if (content.Protocol(id) is { } shipped)
        {
            return shipped;
        }

        if (!Guid.TryParse(id, out var guid))
        {
            return null;
        }

        var own = new Id<OwnProtocol>(guid);
        var version = await db
            .OwnProtocolVersions.AsNoTracking()
            .Where(one => one.ProtocolId == own && (number == null || one.Number == number))
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancel);
        return version is null ? null : Parse(version);
    }

    /// <summary>What a version says. It was checked before it was kept.</summary>
    internal Protocol Parse(OwnProtocolVersion version) =>
        content.ReadProtocol(version.Text, $"{version.Name}, version {version.Number}") is { Protocol: { } read }
            ? read
            : throw new InvalidOperationException(
                $"Version {version.Number} of protocol {version.ProtocolId} cannot be read."
            );
}
