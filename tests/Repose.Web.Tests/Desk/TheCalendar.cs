using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Desk;

namespace Repose.Web.Tests.Desk;

public class TheCalendar
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_a_table_in_which_each_visit_says_everything(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AVisit(desk.Today(10, 15));

        var page = await desk.Get("/desk/calendar?day=2026-10-12");

        var cell = Cell(page, "10:00", "Ana");
        var words = Words(cell.QuerySelector("a.visit")!);
        Assert.Equal("Cleo Lark 10:15 to 11:15, One hour, Willow, Ana, booked", words);
        Assert.Contains("at-15", cell.QuerySelector("a.visit")!.ClassList);
    }

    [Fact]
    public async Task Has_a_column_for_each_room_on_request()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10), where: desk.Practice.Fern);

        var page = await desk.Get("/desk/calendar?day=2026-10-12&by=room");

        Assert.NotNull(Cell(page, "10:00", "Fern").QuerySelector("a.visit"));
        Assert.Null(Cell(page, "10:00", "Willow").QuerySelector("a.visit"));
    }

    [Fact]
    public async Task Shows_a_week_of_one_therapist()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Practice.At(2026, 10, 15, 10), await desk.AClient("Thea Thursday"));
        await desk.AVisit(
            desk.Practice.At(2026, 10, 15, 10),
            await desk.AClient("Ben Only"),
            desk.Practice.Ben,
            desk.Practice.Fern
        );

        var page = await desk.Get($"/desk/calendar?week=2026-10-14&therapist={desk.Practice.Ana.Id}");

        Assert.Equal(
            ["Mon 12 Oct", "Tue 13 Oct", "Wed 14 Oct", "Thu 15 Oct", "Fri 16 Oct", "Sat 17 Oct", "Sun 18 Oct"],
            Columns(page)
        );
        Assert.Contains("Thea Thursday", Cell(page, "10:00", "Thu 15 Oct").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Only", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_holds_time_off_and_the_minutes_around_a_visit()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10));
        await desk.Server.InDb(async db =>
        {
            db.Add(
                new Appointment(
                    desk.Practice.Practice.Id,
                    Id<Appointment>.New(),
                    Id<Hold>.New(),
                    desk.Now + Duration.FromMinutes(10),
                    new(desk.Today(13), desk.Practice.Ben.Id, desk.Practice.Fern.Id),
                    Booked.Of(desk.Practice.Hour, []),
                    desk.Now
                )
            );
            db.Add(
                new TimeOff(
                    desk.Practice.Practice.Id,
                    Id<TimeOff>.New(),
                    desk.Practice.Ben.Id,
                    desk.Today(15),
                    desk.Today(17),
                    "Training"
                )
            );
            return await db.SaveChangesAsync();
        });

        var page = await desk.Get("/desk/calendar?day=2026-10-12");

        Assert.NotNull(Cell(page, "11:00", "Ana").QuerySelector(".buffer.minutes-10"));
        Assert.StartsWith(
            "Being booked",
            Words(Cell(page, "13:00", "Ben").QuerySelector(".held")!),
            StringComparison.Ordinal
        );
        Assert.Equal("Off: Training", Cell(page, "15:00", "Ben").QuerySelector(".off")!.TextContent);
    }

    [Fact]
    public async Task Names_a_holiday_and_shows_nobody_at_work()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.Server.InDb(async db =>
        {
            db.Add(new Holiday(desk.Practice.Practice.Id, new(2026, 10, 12), "Columbus Day"));
            return await db.SaveChangesAsync();
        });

        var page = await desk.Get("/desk/calendar?day=2026-10-12");

        Assert.Contains("Columbus Day", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("td .open"));
    }

    [Fact]
    public async Task Puts_visits_that_overlap_on_purpose_beside_each_other()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10));
        var other = await desk.AClient("Over Lap");
        await desk.Server.InDb(async db =>
        {
            var visit = new Appointment(
                desk.Practice.Practice.Id,
                Id<Appointment>.New(),
                other.Id,
                new(desk.Today(10, 30), desk.Practice.Ana.Id, desk.Practice.Fern.Id),
                Booked.Of(desk.Practice.Hour, []),
                desk.Now
            );
            visit.AllowOverlap("Couple");
            db.Add(visit);
            return await db.SaveChangesAsync();
        });

        var cell = Cell(await desk.Get("/desk/calendar?day=2026-10-12"), "10:00", "Ana");

        Assert.Equal(2, cell.QuerySelectorAll("a.visit.lanes-2").Length);
        Assert.Contains("overlaps on purpose", Words(cell.QuerySelector("a.visit.lane-1")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-08", 23, "The clocks go forward")]
    [InlineData("2026-11-01", 25, "The clocks go back")]
    [InlineData("2026-10-12", 24, null)]
    public async Task Has_the_hours_of_the_wall_when_the_clocks_change(string day, int hours, string? says)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);

        var page = await desk.Get($"/desk/calendar?day={day}&whole=true");

        var names = page.QuerySelectorAll("tbody th").Select(row => row.TextContent).ToList();
        Assert.Equal(hours, names.Count);
        Assert.Equal(hours < 24, !names.Contains("02:00"));
        Assert.Equal(hours > 24, names.Contains("01:00 again"));
        Assert.Equal(
            says is not null,
            says is not null && page.QuerySelector(".notice")!.TextContent.StartsWith(says, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Books_the_second_of_two_equal_hours_where_it_is_touched()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);

        var page = await desk.Get("/desk/calendar?day=2026-11-01&whole=true");

        Assert.Contains(
            "start=2026-11-01T05:00:00Z",
            Cell(page, "01:00", "Ana").QuerySelector("a.free")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "start=2026-11-01T06:00:00Z",
            Cell(page, "01:00 again", "Ana").QuerySelector("a.free")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_in_a_week_that_an_hour_does_not_exist_on_one_day()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);

        var page = await desk.Get("/desk/calendar?week=2026-03-08&whole=true");

        Assert.Contains("does not exist", Cell(page, "02:00", "Sun 8 Mar").TextContent, StringComparison.Ordinal);
        Assert.NotNull(Cell(page, "02:00", "Sat 7 Mar").QuerySelector("a.free"));
    }

    [Fact]
    public void Keeps_to_the_wall_where_the_clocks_change_by_half_an_hour()
    {
        var hours = HourOfDay.Of(new(2026, 4, 5), DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"]);

        Assert.Equal(["00:00", "01:00", "01:30 again", "02:00"], hours.Take(4).Select(hour => hour.Name));
        Assert.Equal(Duration.FromMinutes(24.5 * 60), hours[^1].Until - hours[0].From);
    }

    [Theory]
    [InlineData("day=nonsense")]
    [InlineData("day=9999-12-31")]
    [InlineData("day=0001-01-01")]
    [InlineData("week=9999-12-31&therapist=x")]
    [InlineData("day=2026-10-12&by=%00&show=%3Cscript%3E")]
    public async Task Shows_today_where_the_address_is_nonsense(string query)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);

        var page = await desk.Get($"/desk/calendar?{query}");

        Assert.Contains("12 Oct", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_style_and_no_script_in_the_page_itself()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10));

        var page = await desk.Get("/desk/calendar");

        Assert.Null(page.QuerySelector("[style], style, script:not([src])"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Moves_what_was_dragged_with_the_form_that_asks_first(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var visit = await desk.AVisit(desk.Today(14));
        var page = await desk.Get("/desk/calendar?day=2026-10-12");
        var link = page.QuerySelector("a.visit")!;

        var answer = await Drop(desk, page, link, desk.Today(15, 20), desk.Practice.Ben);

        Assert.StartsWith("/desk/calendar?day=2026-10-12", ADesk.To(answer), StringComparison.Ordinal);
        var kept = await desk.Kept(visit);
        Assert.Equal((desk.Today(15, 20), desk.Practice.Ben.Id), (kept.Start, kept.TherapistId));
    }

    [Fact]
    public async Task Shows_the_nearest_free_times_when_what_was_dragged_does_not_fit()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));
        await desk.AVisit(desk.Today(10), with: desk.Practice.Ben, where: desk.Practice.Fern);
        var page = await desk.Get("/desk/calendar?day=2026-10-12");
        var link = page.QuerySelectorAll("a.visit")
            .Single(one => one.GetAttribute("href")!.EndsWith(visit.Id.ToString(), StringComparison.Ordinal));

        var answer = await Drop(desk, page, link, desk.Today(10, 30), desk.Practice.Ben);

        var refused = await ADesk.Read(await answer.Content.ReadAsStringAsync());
        Assert.Contains(
            "nearest free times",
            refused.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        var near = refused.QuerySelector("form[aria-label='Nearest free times'] button")!;
        var moved = await desk.Press(link.GetAttribute("href")!, near);
        Assert.Equal(HttpStatusCode.Found, moved.StatusCode);
        Assert.NotEqual(visit.Start, (await desk.Kept(visit)).Start);
    }

    [Fact]
    public async Task Leads_nowhere_else_after_a_move()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(14));
        var page = await desk.Get("/desk/calendar?day=2026-10-12");
        var link = page.QuerySelector("a.visit")!;

        var answer = await Drop(
            desk,
            page,
            link,
            desk.Today(15),
            desk.Practice.Ana,
            ("Form.Back", "https://elsewhere.example/")
        );

        Assert.Equal(link.GetAttribute("href"), ADesk.To(answer));
    }

    /// <summary>What calendar.js sends when its question was answered with yes.</summary>
    private static Task<HttpResponseMessage> Drop(
        ADesk desk,
        IDocument page,
        IElement visit,
        Instant start,
        Therapist with,
        params (string Name, string? Value)[] typed
    )
    {
        var form = (IHtmlFormElement)page.QuerySelector("#move form")!;
        form.SetAttribute("action", visit.GetAttribute("href")!);
        return ADesk.Send(
            desk.Browser,
            visit.GetAttribute("href")!,
            form,
            [
                ("Form.Start", NodaTime.Text.InstantPattern.General.Format(start)),
                ("Form.Therapist", with.Id.ToString()),
                ("Form.AsOf", visit.GetAttribute("data-asof")),
                .. typed,
            ]
        );
    }

    private static List<string> Columns(IDocument page) =>
        [.. page.QuerySelectorAll("thead th").Skip(1).Select(column => Words(column))];

    private static IElement Cell(IDocument page, string hour, string column)
    {
        var at = Columns(page).FindIndex(name => name == column);
        var row = page.QuerySelectorAll("tbody tr").Single(one => one.Children[0].TextContent == hour);
        return row.Children[at + 1];
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
