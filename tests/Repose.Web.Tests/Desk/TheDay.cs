using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

public class TheDay
{
    [Fact]
    public async Task Lists_the_visits_of_all_by_time_with_a_line_for_now()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(14), await desk.AClient("Bea Late"), desk.Practice.Ben, desk.Practice.Fern);
        await desk.AVisit(desk.Today(9), await desk.AClient("Al Early"));

        var page = await desk.Get("/desk/today");

        var rows = page.QuerySelectorAll(".agenda > li").Select(row => row.TextContent).ToList();
        Assert.Contains("Al Early", rows[0], StringComparison.Ordinal);
        Assert.Contains("Now, 12:00", rows[1], StringComparison.Ordinal);
        Assert.Contains("Bea Late", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_therapist_her_own_visits_first_and_all_on_request()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(14), await desk.AClient("Bea Bens"), desk.Practice.Ben);
        await desk.AVisit(desk.Today(14), await desk.AClient("Al Anas"), desk.Practice.Ana, desk.Practice.Fern);
        using var ana = await desk.Server.AsTherapist(desk.Practice);

        var own = await ADesk.Get(ana, "/desk/today");
        var all = await ADesk.Get(ana, "/desk/today?with=all");

        Assert.DoesNotContain("Bea Bens", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Al Anas", own.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bea Bens", all.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Marks_a_visit_with_one_press_and_takes_it_back(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var visit = await desk.AVisit(desk.Today(11));

        foreach (
            var (says, becomes) in new[]
            {
                ("Here", AppointmentState.Arrived),
                ("Done", AppointmentState.Done),
                ("Take back", AppointmentState.Booked),
                ("Did not come", AppointmentState.NoShow),
            }
        )
        {
            var page = await desk.Get("/desk/today");
            var answer = await desk.Press("/desk/today", Button(page, says));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Equal(becomes, (await desk.Kept(visit)).State);
        }
    }

    [Fact]
    public async Task Offers_the_unmarked_visits_of_the_days_before()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Practice.At(2026, 10, 9, 10), await desk.AClient("Fay Friday"));

        var page = await desk.Get("/desk/today");
        await desk.Press("/desk/today", Button(page, "Done"));

        Assert.Contains("Fay Friday", page.QuerySelector("section")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AppointmentState.Done, (await desk.Kept(visit)).State);
        Assert.Null((await desk.Get("/desk/today")).QuerySelector("#unmarked"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_a_first_visit_from_a_later_one(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var old = await desk.AClient("Old Friend");
        await desk.AVisit(desk.Practice.At(2026, 9, 1, 10), old);
        await desk.AVisit(desk.Today(14), old);
        await desk.AVisit(desk.Today(15, 30), await desk.AClient("New Face"));

        var rows = (await desk.Get("/desk/today")).QuerySelectorAll(".agenda > li[id]");

        Assert.DoesNotContain("first visit", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("first visit", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_who_has_yet_to_sign_and_what_is_left_of_a_package(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient();
        await desk.Server.InDb(async db =>
        {
            (await db.Practices.SingleAsync()).Obey("us-vt", false);
            var offer = new PackageOffer(
                desk.Practice.Practice.Id,
                Id<PackageOffer>.New(),
                "Five hours",
                desk.Practice.Hour.Id,
                5,
                Money.Of(400)
            );
            db.Add(offer);
            db.Add(new PackageSale(Id<PackageSale>.New(), offer, client.Id, new(2026, 10, 1)));
            return await db.SaveChangesAsync();
        });
        await desk.AVisit(desk.Today(14), client);

        var row = (await desk.Get("/desk/today")).QuerySelector(".agenda > li[id]")!.TextContent;

        Assert.Contains("disclosure not signed", row, StringComparison.Ordinal);
        Assert.Contains("5 of 5 left", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cancelled")]
    [InlineData("Held")]
    [InlineData("7")]
    [InlineData("")]
    public async Task Refuses_a_state_that_no_button_says(string state)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(11));
        var page = await desk.Get("/desk/today");

        var answer = await desk.Press("/desk/today", Button(page, "Here"), ("Form.Mark", $"{visit.Id} {state}"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(AppointmentState.Booked, (await desk.Kept(visit)).State);
    }

    [Fact]
    public async Task Refuses_an_id_that_was_made_up()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(11));
        var page = await desk.Get("/desk/today");

        var answer = await desk.Press("/desk/today", Button(page, "Here"), ("Form.Mark", $"{Guid.NewGuid()} Arrived"));

        Assert.Contains("could not be found", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_hostile_name_as_text()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        const string Name = "<script>alert(1)</script> \"'><img src=x>";
        await desk.AVisit(desk.Today(14), await desk.AClient(Name));

        foreach (var address in new[] { "/desk/today", "/desk/calendar", "/desk/clients" })
        {
            var page = await desk.Get(address);
            Assert.Contains(Name, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("main script, main img"));
        }
    }

    [Theory]
    [InlineData("/desk/today")]
    [InlineData("/desk/calendar")]
    [InlineData("/desk/book")]
    [InlineData("/desk/walk-in")]
    [InlineData("/desk/clients")]
    [InlineData("/desk/wait-list")]
    [InlineData("/desk/visits/01900000-0000-7000-8000-000000000000")]
    [InlineData("/desk/clients/01900000-0000-7000-8000-000000000000")]
    public async Task Is_for_those_who_work_here_alone(string address)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        using var visitor = desk.Server.Visitor();
        using var client = await desk.Server.AsClient(desk.Practice, await desk.AClient());

        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await client.GetAsync(address)).StatusCode);
    }

    private static IElement Button(IDocument page, string says) =>
        page.QuerySelectorAll(".agenda button")
            .OfType<IHtmlButtonElement>()
            .First(button => button.TextContent.StartsWith(says, StringComparison.Ordinal));
}
