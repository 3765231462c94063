using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

public class TheCardOfAClient
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Writes_down_who_opened_it(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient();
        using var ana = await desk.Server.AsTherapist(desk.Practice);
        using var owner = await desk.Server.AsOwner(desk.Practice);

        foreach (var browser in new[] { desk.Browser, ana, owner })
        {
            await ADesk.Get(browser, $"/desk/clients/{client.Id}");
        }

        var seen = await desk.Server.InDb(db =>
            db.AuditEvents.Where(one => one.Action == "chart.read" && one.SubjectId == client.Id.Value)
                .Select(one => one.Actor)
                .ToListAsync()
        );
        Assert.Equal(["Desk", "Owner", "Therapist"], seen.Order());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_visits_to_come_and_past(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient();
        await desk.AVisit(desk.Practice.At(2026, 10, 20, 10), client);
        await desk.AVisit(desk.Practice.At(2026, 9, 1, 10), client);

        var page = await desk.Get($"/desk/clients/{client.Id}");

        Assert.Contains(
            "Tue 20 Oct 2026, 10:00",
            page.QuerySelector("[aria-labelledby=upcoming]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Tue 1 Sep 2026, 10:00",
            page.QuerySelector("[aria-labelledby=past]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_changes_and_the_client_is_found_by_the_new_name(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient("Cleo Lark", "cleo@example.org", "802 555 0199");

        var answer = await Change(
            desk,
            client,
            ("Form.Name", "Cleo Finch"),
            ("Form.Email", ""),
            ("Form.Note", "Parks behind the house")
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await desk.Get($"/desk/clients/{client.Id}");
        Assert.Equal("Cleo Finch", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Parks behind the house", page.Body!.TextContent, StringComparison.Ordinal);
        var words = await desk.Server.InDb(db => db.ClientWords.Select(one => one.Word).ToListAsync());
        Assert.Contains("finch", words);
        Assert.DoesNotContain("lark", words);
        Assert.DoesNotContain("cleo@example.org", words);
    }

    [Theory]
    [InlineData("Form.Name", "")]
    [InlineData("Form.Email", "nowhere")]
    [InlineData("Form.Phone", "call me")]
    public async Task Keeps_nothing_that_is_wrong_and_what_was_typed_stays(string field, string value)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var client = await desk.AClient("Cleo Lark", "cleo@example.org", "802 555 0199");

        var answer = await Change(desk, client, ("Form.Note", "Typed already"), (field, value));

        var page = await ADesk.Read(await answer.Content.ReadAsStringAsync());
        Assert.NotNull(page.QuerySelector("[aria-invalid=true]"));
        Assert.Equal("Typed already", page.QuerySelector<IHtmlTextAreaElement>("#form-note")!.Value);
        Assert.Equal("Cleo Lark", (await desk.Server.InDb(db => db.Clients.SingleAsync())).Name);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Sells_a_package_once_although_it_was_sent_twice(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient();
        await desk.Server.InDb(async db =>
        {
            db.Add(
                new PackageOffer(
                    desk.Practice.Practice.Id,
                    Id<PackageOffer>.New(),
                    "Five hours",
                    desk.Practice.Hour.Id,
                    5,
                    Money.Of(400)
                )
            );
            return await db.SaveChangesAsync();
        });
        var address = $"/desk/clients/{client.Id}";
        var button = (await desk.Get(address)).QuerySelector("#form-offer")!.Closest("form")!.QuerySelector("button")!;

        await desk.Press(address, button);
        await desk.Press(address, button);

        Assert.Equal(1, await desk.Server.InDb(db => db.PackageSales.CountAsync()));
        Assert.Contains("5 of 5 left", (await desk.Get(address)).Body!.TextContent, StringComparison.Ordinal);
        var forged = await desk.Press(address, button, ("Form.Key", null), ("Form.Offer", Guid.NewGuid().ToString()));
        Assert.Contains("no longer sold", await forged.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_a_course_with_its_draw_and_the_days_it_left(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient();
        await desk.Server.InDb(async db =>
        {
            var practice = desk.Practice.Practice.Id;
            LocalDate[] days = [new(2026, 10, 20), new(2026, 10, 22)];
            var draw = new CourseDraw
            {
                EligibleDays = [days],
                PerWeek = 1,
                MinimumGapDays = 1,
                MaximumGapDays = 7,
                Seed = "1",
                Schedules = "2",
                Chances =
                [
                    [0.5, 0.5],
                ],
                Drawn = [days[0]],
            };
            var course = new Course(practice, Id<Course>.New(), desk.Practice.HalfHour.Id, 1, draw, desk.Now);
            course.Confirm(client.Id);
            var session = new Appointment(
                practice,
                Id<Appointment>.New(),
                client.Id,
                new(desk.Practice.At(2026, 10, 22, 10), desk.Practice.Ana.Id, desk.Practice.Willow.Id),
                Booked.Of(desk.Practice.HalfHour, []),
                desk.Now
            );
            session.JoinCourse(course.Id);
            db.AddRange(course, session);
            db.Add(new Departure(practice, Id<Departure>.New(), course.Id, session.Id, days[0], days[1], desk.Now));
            return await db.SaveChangesAsync();
        });

        var course = (await desk.Get($"/desk/clients/{client.Id}")).QuerySelector("[aria-label=Course]")!.TextContent;

        Assert.Contains("drawn by lot", course, StringComparison.Ordinal);
        Assert.Contains("From Tue 20 Oct to Thu 22 Oct", course, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Change(
        ADesk desk,
        Client client,
        params (string Name, string? Value)[] typed
    )
    {
        var address = $"/desk/clients/{client.Id}";
        var form = (await desk.Get(address)).QuerySelector("#form-name")!.Closest("form")!;
        return await ADesk.Send(desk.Browser, address, (IHtmlFormElement)form, typed);
    }
}
