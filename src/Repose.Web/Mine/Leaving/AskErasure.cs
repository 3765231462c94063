using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Leaving;

/// <summary>The asking client wants their data deleted. Asking twice is asking once.</summary>
internal sealed class AskErasure(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    SiteAddress site,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    /// <summary>For so long the client can think again.</summary>
    internal static readonly Duration CoolingOff = Duration.FromDays(7);

    /// <summary>A visit that is still to come would bring a stranger.</summary>
    public sealed record HasVisits() : Refusal("erasure-has-visits", LeavingText.HasVisits);

    public async Task<Outcome<ErasureRequest>> Run(CancellationToken cancel)
    {
        // In the line of the calendar: no visit is booked while we look for one.
        await using var write = await writes.Begin(db, cancel);
        var client = (await user.Client())!;
        var asked = await db.ErasureRequests.Where(one => one.ClientId == client.Id).ToListAsync(cancel);
        if (asked.Find(one => one.IsOpen) is { } open)
        {
            return open;
        }

        if (await OpenVisits.Any(db, client.Id, cancel))
        {
            return new HasVisits();
        }

        var now = clock.GetCurrentInstant();
        var request = new ErasureRequest(db.PracticeId, Id<ErasureRequest>.New(), client.Id, now, now + CoolingOff);
        db.Add(request);
        await TellThem(client, request.DueAt);
        await audit.Note("erasure.asked", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request;
    }

    private async Task TellThem(Client client, Instant dueAt)
    {
        var (practice, zone) = ((await current.Practice())!, await current.Zone());
        using var spoken = Language.Of(client).Speak();
        await tell.AboutData(
            client,
            LeavingText.FormatMailTitle(practice.Name),
            LeavingText.FormatMailAsked(Said.Moment(dueAt, zone)),
            LeavingText.FormatMailTakeBack(site.Of(practice, "/me/mine/delete"))
        );
    }
}
