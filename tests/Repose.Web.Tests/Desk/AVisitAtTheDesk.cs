using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

public class AVisitAtTheDesk
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_moved_to_a_free_time_with_one_press(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var visit = await desk.AVisit(desk.Today(14));
        var address = $"/desk/visits/{visit.Id}?date=2026-10-13";

        var page = await desk.Get(address);
        var answer = await desk.Press(address, Form(page, "Free times").QuerySelector("button")!);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(desk.Practice.At(2026, 10, 13, 9), (await desk.Kept(visit)).Start);
    }

    [Fact]
    public async Task Is_moved_to_any_minute_and_room_that_is_typed()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));

        var answer = await Move(
            desk,
            visit,
            ("Form.Date", "2026-10-13"),
            ("Form.Time", "10:07"),
            ("Form.Room", desk.Practice.Fern.Id.ToString())
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var kept = await desk.Kept(visit);
        Assert.Equal((desk.Practice.At(2026, 10, 13, 10, 7), desk.Practice.Fern.Id), (kept.Start, kept.RoomId));
    }

    [Fact]
    public async Task Is_never_offered_the_time_that_it_has()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));
        await desk.AVisit(desk.Today(16));

        var refused = await Move(desk, visit, ("Form.Time", "15:30"));

        var offered = Form(await ADesk.Read(await refused.Content.ReadAsStringAsync()), "Nearest free times")
            .QuerySelectorAll("button")
            .Select(button => button.TextContent)
            .ToList();
        Assert.Contains(offered, time => time.EndsWith("14:15", StringComparison.Ordinal));
        Assert.DoesNotContain(offered, time => time.EndsWith("12 Oct 14:00", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_moved_by_two_people_and_the_second_is_told(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var visit = await desk.AVisit(desk.Today(14));
        var address = $"/desk/visits/{visit.Id}";
        using var colleague = await desk.Server.AsDesk(desk.Practice);
        var (seen, alsoSeen) = (await desk.Get(address), await ADesk.Get(colleague, address));
        desk.Server.Clock.Advance(Duration.FromMinutes(1));

        await ADesk.Send(colleague, address, MoveForm(alsoSeen), ("Form.Time", "15:00"));
        var second = await ADesk.Send(desk.Browser, address, MoveForm(seen), ("Form.Time", "16:00"));

        Assert.Contains("Somebody has changed", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(desk.Today(15), (await desk.Kept(visit)).Start);
    }

    [Fact]
    public async Task Can_be_moved_after_the_change_of_a_colleague_was_seen()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));
        var address = $"/desk/visits/{visit.Id}";
        var seen = await desk.Get(address);
        desk.Server.Clock.Advance(Duration.FromMinutes(1));
        await Move(desk, visit, ("Form.Time", "15:00"));
        desk.Server.Clock.Advance(Duration.FromMinutes(1));
        var told = await ADesk.Send(desk.Browser, address, MoveForm(seen), ("Form.Time", "16:00"));

        var answer = await ADesk.Send(
            desk.Browser,
            address,
            MoveForm(await ADesk.Read(await told.Content.ReadAsStringAsync()))
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(desk.Today(16), (await desk.Kept(visit)).Start);
    }

    [Fact]
    public async Task Overlaps_another_only_with_a_reason()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10));
        var visit = await desk.AVisit(desk.Today(14));

        var without = await Move(desk, visit, ("Form.Time", "10:30"), ("Form.Overlap", "true"), ("Form.Reason", "  "));
        Assert.Contains("Please write why", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(desk.Today(14), (await desk.Kept(visit)).Start);

        var with = await Move(
            desk,
            visit,
            ("Form.Time", "10:30"),
            ("Form.Overlap", "true"),
            ("Form.Reason", "A couple")
        );
        Assert.Equal(HttpStatusCode.Found, with.StatusCode);
        Assert.Equal("A couple", (await desk.Kept(visit)).OverlapReason);
        var page = await desk.Get($"/desk/visits/{visit.Id}");
        Assert.Contains(
            "Put over another visit: A couple by Desk",
            Words(page.QuerySelector("[aria-labelledby=history]")!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_it_does_not_fit()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(10));
        var visit = await desk.AVisit(desk.Today(14));

        var answer = await Move(desk, visit, ("Form.Time", "10:20"), ("Form.Date", "2026-10-12"));

        var page = await ADesk.Read(await answer.Content.ReadAsStringAsync());
        Assert.Equal("10:20", page.QuerySelector<IHtmlInputElement>("#form-time")!.Value);
    }

    [Theory]
    [InlineData("2027-03-14", "02:30", "does not exist")]
    [InlineData("9999-12-31", "10:00", "Please write the day")]
    [InlineData("2036-10-12", "10:00", "not more than three years away")]
    [InlineData("soon", "", "Please write the day")]
    public async Task Is_not_moved_to_a_time_that_cannot_be(string date, string time, string says)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));

        var answer = await Move(desk, visit, ("Form.Date", date), ("Form.Time", time));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Therapist")]
    [InlineData("Form.Room")]
    public async Task Is_not_moved_to_what_was_made_up_even_with_a_reason(string field)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));

        var answer = await Move(
            desk,
            visit,
            ("Form.Time", "15:00"),
            (field, Guid.NewGuid().ToString()),
            ("Form.Overlap", "true"),
            ("Form.Reason", "Because")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(desk.Today(14), (await desk.Kept(visit)).Start);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_called_off_and_its_history_says_by_whom(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var visit = await desk.AVisit(desk.Today(14));
        var address = $"/desk/visits/{visit.Id}";

        await desk.Press(address, (await desk.Get(address)).QuerySelector("button.danger")!);

        var page = await desk.Get(address);
        Assert.Contains(
            "Called off by Desk",
            Words(page.QuerySelector("[aria-labelledby=history]")!),
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("#move"));
    }

    [Fact]
    public async Task Cannot_be_moved_or_marked_from_an_old_page_once_it_was_called_off()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));
        var address = $"/desk/visits/{visit.Id}";
        var old = await desk.Get(address);
        await desk.Press(address, old.QuerySelector("button.danger")!);

        var moved = await ADesk.Send(desk.Browser, address, MoveForm(old), ("Form.Time", "15:00"));
        var marked = await desk.Press(address, old.QuerySelector("button[name='Form.Mark']")!);

        Assert.Contains("can no longer be moved", await moved.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("was called off", await marked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(AppointmentState.Cancelled, (await desk.Kept(visit)).State);
    }

    [Fact]
    public async Task Is_not_found_in_another_practice()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Today(14));
        var other = await APractice.Open(desk.Server, "Elsewhere", "elsewhere.example");
        using var stranger = await desk.Server.AsDesk(other);

        foreach (var address in new[] { $"/desk/visits/{visit.Id}", $"/desk/clients/{visit.ClientId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        }

        Assert.DoesNotContain("Cleo", await stranger.GetStringAsync("/desk/clients"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_marked_before_its_day()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var visit = await desk.AVisit(desk.Practice.At(2026, 10, 20, 10));

        Assert.Null((await desk.Get($"/desk/visits/{visit.Id}")).QuerySelector("button[name='Form.Mark']"));
    }

    private static async Task<HttpResponseMessage> Move(
        ADesk desk,
        Appointment visit,
        params (string Name, string? Value)[] typed
    )
    {
        var address = $"/desk/visits/{visit.Id}";
        return await ADesk.Send(desk.Browser, address, MoveForm(await desk.Get(address)), typed);
    }

    private static IHtmlFormElement MoveForm(IDocument page) =>
        (IHtmlFormElement)page.QuerySelector("#form-time")!.Closest("form")!;

    private static IElement Form(IDocument page, string label) => page.QuerySelector($"form[aria-label='{label}']")!;

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
