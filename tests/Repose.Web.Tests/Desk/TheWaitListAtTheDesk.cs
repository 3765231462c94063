using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

public class TheWaitListAtTheDesk
{
    private const string Address = "/desk/wait-list";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_who_waits_and_makes_offers_on_request(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await AWish(desk);

        var page = await desk.Get(Address);
        Assert.Contains("Cleo Lark", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var answer = await desk.Press(Address, page.QuerySelector("main button")!);

        Assert.Equal($"{Address}?offers=1", ADesk.To(answer));
        var offered = await desk.Get($"{Address}?offers=1");
        Assert.Contains(
            "One offer was made",
            offered.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("stands until", offered.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Ends_a_wish_and_frees_the_time_that_was_kept_for_it(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await AWish(desk);
        await desk.Press(Address, (await desk.Get(Address)).QuerySelector("main button")!);

        var answer = await desk.Press(Address, (await desk.Get(Address)).QuerySelector("tbody button")!);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(WaitState.Ended, (await desk.Server.InDb(db => db.WaitList.SingleAsync())).State);
        Assert.Equal(0, await desk.Server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Ends_no_wish_that_was_made_up()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await AWish(desk);
        var button = (await desk.Get(Address)).QuerySelector("tbody button")!;

        foreach (var forged in new[] { Guid.NewGuid().ToString(), "x", "" })
        {
            var answer = await desk.Press(Address, button, ("Form.Wish", forged));
            Assert.Contains(
                "no longer on the wait list",
                await answer.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(WaitState.Waiting, (await desk.Server.InDb(db => db.WaitList.SingleAsync())).State);
    }

    private static async Task<WaitListEntry> AWish(ADesk desk)
    {
        var client = await desk.AClient();
        return await desk.Server.InDb(async db =>
        {
            var entry = new WaitListEntry(
                desk.Practice.Practice.Id,
                Id<WaitListEntry>.New(),
                client.Id,
                desk.Practice.Hour.Id,
                null,
                new(2026, 10, 13),
                new(2026, 10, 16),
                new(9, 0),
                new(12, 0),
                desk.Now
            );
            db.Add(entry);
            await db.SaveChangesAsync();
            return entry;
        });
    }
}
