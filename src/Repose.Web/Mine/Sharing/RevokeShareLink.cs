using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Mine.Sharing;

/// <summary>Ends a link that the asking client gave away, also for those who have it open. Doing it again changes nothing.</summary>
internal sealed class RevokeShareLink(ReposeDb db, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<ShareLink> Id);

    public sealed record NotThere() : Refusal("share-not-there", SharingText.NotThere);

    public async Task<Outcome<Id<ShareLink>>> Run(Request request, CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        if (
            await db.ShareLinks.FirstOrDefaultAsync(one => one.Id == request.Id && one.ClientId == client, cancel)
            is not { } link
        )
        {
            return new NotThere();
        }

        if (link.RevokedAt is null)
        {
            link.Revoke(clock.GetCurrentInstant());
            await audit.Note("share-link.ended", "share-link", link.Id.Value);
            await db.SaveChangesAsync(cancel);
        }

        return link.Id;
    }
}
