using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Feeds;

/// <summary>Ends a calendar's address. Doing it again changes nothing.</summary>
internal sealed class RevokeFeed(ReposeDb db, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<CalendarFeed> Id);

    public sealed record NotThere() : Refusal("feed-not-there", FeedsText.NoAddress);

    public async Task<Outcome<Id<CalendarFeed>>> Run(Request request, CancellationToken cancel)
    {
        // Somebody else's is answered as if it were not there.
        if (
            await db.CalendarFeeds.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is not { } feed
            || !await IsTheirs(feed)
        )
        {
            return new NotThere();
        }

        if (feed.RevokedAt is null)
        {
            feed.Revoke(clock.GetCurrentInstant());
            await audit.Note("calendar-feed.revoked", "calendar-feed", feed.Id.Value);
            await db.SaveChangesAsync(cancel);
        }

        return feed.Id;
    }

    private async Task<bool> IsTheirs(CalendarFeed feed) =>
        (feed.ClientId is { } client && (await user.Client())?.Id == client)
        || (
            await user.Member() is { } member
            && (member.Roles.HasFlag(Role.Owner) || (feed.TherapistId is { } own && member.TherapistId == own))
        );
}
