using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Feeds;

/// <summary>Makes a private address at which a calendar program fetches the appointments of one therapist or client.</summary>
/// <remarks>A client makes one for themselves, a therapist too; the owner makes one for any therapist.</remarks>
internal sealed class MakeFeed(
    ReposeDb db,
    CurrentUser user,
    CurrentPractice current,
    SiteAddress site,
    Audit audit,
    IClock clock
)
{
    private const int Most = 10;

    /// <param name="Id">The id of what is to be made.</param>
    /// <param name="TherapistId">Whose appointments; null for a client's.</param>
    /// <param name="ClientId">Whose appointments; null for a therapist's.</param>
    /// <param name="ShowsInitials">Whether a therapist's feed tells initials of clients.</param>
    public sealed record Request(
        Id<CalendarFeed> Id,
        Id<Therapist>? TherapistId,
        Id<Client>? ClientId,
        bool ShowsInitials
    );

    public sealed record NotYours() : Refusal("not-yours", FeedsText.NotYours);

    public sealed record ShownBefore() : Refusal("feed-shown-before", FeedsText.ShownBefore);

    public sealed record TooMany() : Refusal("too-many-feeds", FeedsText.TooMany);

    /// <returns>The address, with its secret. It is shown once and not kept.</returns>
    public async Task<Outcome<Uri>> Run(Request request, CancellationToken cancel)
    {
        if (await current.Practice() is not { } practice || !await IsTheirs(request, cancel))
        {
            return new NotYours();
        }

        if (await db.CalendarFeeds.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return new ShownBefore();
        }

        var open = await db.CalendarFeeds.CountAsync(
            one => one.TherapistId == request.TherapistId && one.ClientId == request.ClientId && one.RevokedAt == null,
            cancel
        );
        if (open >= Most)
        {
            return new TooMany();
        }

        var secret = Secret.New();
        db.Add(
            new CalendarFeed(
                db.PracticeId,
                request.Id,
                Secret.Digest(secret),
                request.TherapistId,
                request.ClientId,
                request.ShowsInitials && request.TherapistId is not null,
                clock.GetCurrentInstant()
            )
        );
        await audit.Note("calendar-feed.made", "calendar-feed", request.Id.Value);
        await db.SaveChangesAsync(cancel);
        return site.Of(practice, $"/calendar/{secret}.ics");
    }

    private async Task<bool> IsTheirs(Request request, CancellationToken cancel) =>
        request switch
        {
            { Id.Value: var id } when id == Guid.Empty => false,
            { TherapistId: null, ClientId: { } client } => (await user.Client())?.Id == client,
            { TherapistId: { } therapist, ClientId: null } => await user.Member() is { } member
                && (member.TherapistId == therapist || member.Roles.HasFlag(Role.Owner))
                && await db.Therapists.AnyAsync(one => one.Id == therapist, cancel),
            _ => false,
        };
}
