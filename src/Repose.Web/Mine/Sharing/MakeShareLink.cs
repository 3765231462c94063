using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.Mine.Sharing;

/// <summary>Makes a private address, with a passphrase, at which somebody whom the asking client chose reads their nights and sessions.</summary>
internal sealed class MakeShareLink(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    AddShareLink add,
    Audit audit,
    IClock clock
)
{
    internal const int LongestName = 100;

    /// <summary>For how many days one can work.</summary>
    internal static readonly int[] Lengths = [7, 30, 90];

    private const int Most = 10;

    /// <param name="Id">The id of what is to be made.</param>
    /// <param name="Name">For whom, as the client calls them.</param>
    /// <param name="Days">For how many days, one of <see cref="Lengths"/>.</param>
    public sealed record Request(Id<ShareLink> Id, string Name, int Days);

    /// <summary>What is shown once, and kept nowhere.</summary>
    public sealed record Made(Uri Address, string Passphrase);

    public sealed record NoName() : Refusal("share-name", SharingText.NoName);

    public sealed record NoLength() : Refusal("share-length", SharingText.NoLength);

    public sealed record ShownBefore() : Refusal("share-shown-before", SharingText.ShownBefore);

    public sealed record TooMany() : Refusal("too-many-shares", SharingText.TooMany);

    public async Task<Outcome<Made>> Run(Request request, CancellationToken cancel)
    {
        if (Typed.Line(request.Name, LongestName) is not { } name)
        {
            return new NoName();
        }

        if (!Lengths.Contains(request.Days))
        {
            return new NoLength();
        }

        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var made = await Make(request with { Name = name }, clock.GetCurrentInstant(), cancel);
            if (made.Succeeded)
            {
                await write.Commit(cancel);
            }

            return made;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ShownBefore();
        }
    }

    private async Task<Outcome<Made>> Make(Request request, Instant now, CancellationToken cancel)
    {
        if (request.Id == default || await db.ShareLinks.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return new ShownBefore();
        }

        var client = (await user.Client())!.Id;
        var known = await db
            .ShareLinks.AsNoTracking()
            .Where(one => one.ClientId == client && one.LetterId == null)
            .ToListAsync(cancel);
        if (known.Count(one => one.IsOpen(now)) >= Most)
        {
            return new TooMany();
        }

        var made = await add.Run(new(request.Id, client, request.Name, now + Duration.FromDays(request.Days)), now);
        await audit.Note("share-link.made", "share-link", request.Id.Value);
        await db.SaveChangesAsync(cancel);
        return made;
    }
}
