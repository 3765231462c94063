using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Mine.Sharing;

/// <summary>Opens a shared link with its passphrase. Each try is written down before the passphrase is looked at.</summary>
/// <remarks>
/// A try is also counted before, in one statement of the database: many at the same moment, on any number of servers, get
/// no more tries than one after the other.
/// </remarks>
internal sealed class OpenShared(
    ReposeDb db,
    IWrites writes,
    IPasswordHasher<ShareLink> hasher,
    Audit audit,
    IClock clock
)
{
    /// <summary>So that nobody fills the client's page, and the disk, from outside with tries that are refused anyway.</summary>
    internal const int MostTriesADay = 100;

    /// <param name="Token">The secret of the address.</param>
    /// <param name="Passphrase">As it was typed.</param>
    public sealed record Request(string Token, string Passphrase);

    /// <summary>One answer for every reason: it tells a stranger nothing.</summary>
    public sealed record DoesNotOpen() : Refusal("share-does-not-open", SharingText.DoesNotOpen);

    public async Task<Outcome<ShareLink>> Run(Request request, CancellationToken cancel)
    {
        var (digest, now) = (Secret.Digest(request.Token), clock.GetCurrentInstant());
        var link = await db.ShareLinks.AsNoTracking().FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel);
        if (link is null || link.Wrong >= ShareLink.TriesInAll)
        {
            return new DoesNotOpen();
        }

        var opening = await Begin(link, now, cancel);
        if (
            opening is null
            || hasher.VerifyHashedPassword(link, link.PassphraseHash, Passphrase.Plain(request.Passphrase))
                is PasswordVerificationResult.Failed
        )
        {
            return new DoesNotOpen();
        }

        await using var write = await writes.BeginAside(db, cancel);
        await db
            .ShareLinks.Where(one => one.Id == link.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.Tries, 0)
                        .SetProperty(one => one.Wrong, one => one.Wrong - 1)
                        .SetProperty(one => one.PausedUntil, (Instant?)null),
                cancel
            );
        opening.Open();
        audit.NoteBy(null, "visitor", "share-link.opened", "share-link", link.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return link;
    }

    /// <summary>Counts the try as a wrong one, and writes it down as one.</summary>
    /// <returns>The try; null where none is allowed now.</returns>
    private async Task<ShareOpening?> Begin(ShareLink link, Instant now, CancellationToken cancel)
    {
        Instant? until = now + ShareLink.Pause;
        var aDayAgo = now - Duration.FromDays(1);
        await using var write = await writes.BeginAside(db, cancel);
        if (
            await db.ShareOpenings.CountAsync(one => one.LinkId == link.Id && one.At > aDayAgo, cancel) >= MostTriesADay
        )
        {
            return null;
        }

        var allowed = await db
            .ShareLinks.Where(one => one.Id == link.Id && one.RevokedAt == null && one.ExpiresAt > now)
            .Where(one => one.Wrong < ShareLink.TriesInAll && (one.PausedUntil == null || one.PausedUntil <= now))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.Wrong, one => one.Wrong + 1)
                        .SetProperty(
                            one => one.Tries,
                            one => one.Tries + 1 >= ShareLink.TriesInARow ? 0 : one.Tries + 1
                        )
                        .SetProperty(
                            one => one.PausedUntil,
                            one => one.Tries + 1 >= ShareLink.TriesInARow ? until : null
                        ),
                cancel
            );
        var opening = new ShareOpening(db.PracticeId, Id<ShareOpening>.New(), link.Id, now, succeeded: false);
        db.Add(opening);
        if (allowed == 0)
        {
            audit.NoteBy(null, "visitor", "share-link.refused", "share-link", link.Id.Value);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return allowed == 1 ? opening : null;
    }
}
