using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

public class AWalkIn
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_booked_with_three_touches_and_is_here(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AVisit(desk.Today(11, 30));

        var touches = 0;
        Task<IDocument> Touch(IElement link)
        {
            touches++;
            return desk.Get(link.GetAttribute("href")!);
        }

        var today = await desk.Get("/desk/today");
        var services = await Touch(Link(today, "Walk-in"));
        var card = services
            .QuerySelectorAll("a.walk-in")
            .Single(one => one.TextContent.Contains("One hour", StringComparison.Ordinal));
        var summary = await Touch(card);
        touches++;
        var answer = await desk.Press(card.GetAttribute("href")!, summary.QuerySelectorAll("main button").Single());

        Assert.Equal(3, touches);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var visit = await desk.Server.InDb(db =>
            db.Appointments.SingleAsync(one => one.State == AppointmentState.Arrived)
        );
        Assert.Equal(
            (desk.Today(12), desk.Practice.Ben.Id, desk.Practice.Fern.Id),
            (visit.Start, visit.TherapistId, visit.RoomId)
        );
        Assert.Contains(
            "Walk-in",
            (await desk.Get("/desk/today")).QuerySelector(".agenda")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_offered_the_next_time_when_nobody_is_free_now()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(11, 30));
        await desk.AVisit(desk.Today(11, 45), with: desk.Practice.Ben, where: desk.Practice.Fern);

        var page = await desk.Get("/desk/walk-in");

        Assert.All(
            page.QuerySelectorAll("a.walk-in"),
            one => Assert.Contains("At 12:45, with Ana", one.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Is_sent_twice_and_booked_once()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var address = $"/desk/walk-in?service={desk.Practice.Hour.Id}";
        var button = (await desk.Get(address)).QuerySelectorAll("main button").Single();

        await desk.Press(address, button, ("Form.Name", "Ida Twice"));
        var again = await desk.Press(address, button, ("Form.Name", "Ida Twice"));

        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.Equal(1, await desk.Server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Finds_nobody_after_hours_and_says_so()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        desk.Server.Clock.Reset(desk.Today(20));

        var page = await desk.Get($"/desk/walk-in?service={desk.Practice.Hour.Id}");

        Assert.Contains("Nobody is free", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_room_that_was_made_up()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var address = $"/desk/walk-in?service={desk.Practice.Hour.Id}";
        var button = (await desk.Get(address)).QuerySelectorAll("main button").Single();

        var answer = await desk.Press(address, button, ("Form.Room", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, await desk.Server.InDb(db => db.Appointments.CountAsync()));
    }

    private static IHtmlAnchorElement Link(IDocument page, string says) =>
        page.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().First(link => link.TextContent == says);
}
