using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class ARoom
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task With_visits_ahead_is_not_removed(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));
        var page = await SetupPage.Open(await server.AsOwner(practice), $"/rooms/{practice.Willow.Id}");

        var refused = await page.Form("remove").Send();

        Assert.Contains("One visit is booked in this room", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(2, await server.InDb(db => db.Rooms.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task With_a_past_is_closed_and_not_removed(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 5, 10));
        var owner = await server.AsOwner(practice);
        var page = await SetupPage.Open(owner, $"/rooms/{practice.Willow.Id}");

        var refused = await page.Form("remove").Send();
        Assert.Contains("Visits took place in this room", refused.Wrong, StringComparison.Ordinal);

        await page.Form("room").Untick("Form.IsActive").Send();
        Assert.False(
            await server.InDb(db =>
                db.Rooms.Where(one => one.Id == practice.Willow.Id).Select(one => one.IsActive).SingleAsync()
            )
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task That_was_never_used_is_removed_once_and_again(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var page = await SetupPage.Open(await server.AsOwner(practice), $"/rooms/{practice.Fern.Id}");
        page.Form("remove");

        var (first, again) = (await page.Send(), await page.Send());

        Assert.Equal("/practice/setup/rooms?saved=removed", first.Leads);
        Assert.Equal(first.Leads, again.Leads);
        Assert.Equal(1, await server.InDb(db => db.Rooms.CountAsync()));
        Assert.Equal(
            0,
            await server.InDb(db => db.Set<ServiceRoom>().CountAsync(one => one.RoomId == practice.Fern.Id))
        );
    }
}
