using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Site;

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
    public sealed record HasVisits()
        : Refusal(
            "erasure-has-visits",
            "A visit is still booked. Please cancel it first, or come to it, and ask again."
        );

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
        var practice = await current.Practice();
        await tell.AboutData(
            client,
            $"You asked {practice!.Name} to delete your data",
            $"You asked us to delete your data. Nothing is deleted before {Said.Moment(request.DueAt, await current.Zone())}, and not before the owner has confirmed it.",
            $"If that was not you, or if you have changed your mind, take it back: {site.Of(practice, "/me/mine/delete")}"
        );
        await audit.Note("erasure.asked", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request;
    }
}
