using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Screening;

namespace Repose.Web.Tests.Desk;

public class BookingAtTheDesk
{
    private const string Address = "/desk/book";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_a_client_and_books_a_free_time_with_one_press(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var client = await desk.AClient("Zoë Müller");
        await desk.AClient("Cleo Lark");

        var page = await Press(desk, await desk.Get(Address), "find", ("Form.Search", "zoe mull"));
        var who = page.QuerySelectorAll("[type=radio]").Single().GetAttribute("value");
        page = await Press(desk, page, "look", ("Form.Client", who), ("Form.Date", "2026-10-13"));
        var answer = await desk.Press(Address, page.QuerySelector(".slots button")!);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var visit = await desk.Server.InDb(db => db.Appointments.SingleAsync());
        Assert.Equal((client.Id, desk.Practice.At(2026, 10, 13, 9)), (visit.ClientId!.Value, visit.Start));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_somebody_new_with_only_a_name(string engine)
    {
        await using var desk = await ADesk.Open(engine);

        var answer = await Book(desk, await desk.Get(Address), ("Form.Name", "Nia New"), ("Form.Time", "15:00"));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var client = await desk.Server.InDb(db => db.Clients.SingleAsync());
        Assert.Equal(("Nia New", "", ""), (client.Name, client.Email, client.Phone));
    }

    [Fact]
    public async Task Begins_with_the_place_of_the_calendar_that_was_touched()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var calendar = await desk.Get("/desk/calendar?day=2026-10-13");
        var place = calendar.QuerySelectorAll("a.free").Single(one => Words(one) == "Book Ben at 14:30");

        var page = await desk.Get(place.GetAttribute("href")!);

        Assert.Equal("2026-10-13", page.QuerySelector<IHtmlInputElement>("#form-date")!.Value);
        Assert.Equal("14:30", page.QuerySelector<IHtmlInputElement>("#form-time")!.Value);
        Assert.Equal(desk.Practice.Ben.Id.ToString(), page.QuerySelector<IHtmlSelectElement>("#form-therapist")!.Value);
    }

    [Fact]
    public async Task Offers_what_screening_allows_and_says_what_is_left_out_without_a_word_on_health()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var client = await desk.AClient();
        await desk.Server.InPractice(services =>
            ((ScreenClient)services.GetService(typeof(ScreenClient))!).Run(
                new(client.Id, Facts.None.With("scent-reaction", yes: true), ScreeningOrigin.Desk),
                default
            )
        );

        var page = await desk.Get($"{Address}?client={client.Id}");

        Assert.Null(page.QuerySelector($"input[value='{desk.Practice.Lavender.Id}']"));
        var said = page.QuerySelector("form .notice")!.TextContent;
        Assert.Contains("Not for this client, by screening: Lavender.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("scent", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull((await desk.Get(Address)).QuerySelector($"input[value='{desk.Practice.Lavender.Id}']"));
    }

    [Fact]
    public async Task Adds_what_was_ticked()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);

        await Book(
            desk,
            await desk.Get(Address),
            ("Form.Name", "Nia New"),
            ("Form.Time", "15:00"),
            ("Form.AddOns", desk.Practice.Lavender.Id.ToString())
        );

        Assert.Equal(1, await desk.Server.InDb(db => db.Appointments.CountAsync(one => one.AddOns.Count == 1)));
    }

    [Fact]
    public async Task Is_sent_twice_and_books_once()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var page = await desk.Get(Address);

        await Book(desk, page, ("Form.Name", "Nia New"), ("Form.Time", "15:00"));
        var again = await Book(desk, page, ("Form.Name", "Nia New"), ("Form.Time", "15:00"));

        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.Equal(1, await desk.Server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Offers_the_nearest_times_and_keeps_what_was_typed_when_the_time_is_taken()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(15));
        await desk.AVisit(desk.Today(15), with: desk.Practice.Ben, where: desk.Practice.Fern);

        var answer = await Book(desk, await desk.Get(Address), ("Form.Name", "Nia New"), ("Form.Time", "15:10"));
        var page = await ADesk.Read(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Nia New", page.QuerySelector<IHtmlInputElement>("#form-name")!.Value);

        var taken = await desk.Press(Address, page.QuerySelector("[aria-label='Nearest free times'] button")!);
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
    }

    [Theory]
    [InlineData("Form.Name", "", "Please say who it is for")]
    [InlineData("Form.Email", "not an address", "Please write your e-mail address")]
    [InlineData("Form.Phone", "<b>", "in digits")]
    [InlineData("Form.Time", "25:00", "Please write the day and the time")]
    [InlineData("Form.Service", "x", "can no longer be booked")]
    [InlineData("Form.Service", "01900000-0000-7000-8000-000000000000", "can no longer be booked")]
    [InlineData("Form.Room", "01900000-0000-7000-8000-000000000000", "no longer in use")]
    [InlineData("Form.Therapist", "01900000-0000-7000-8000-000000000000", "does not offer that service")]
    [InlineData("Form.AddOns", "01900000-0000-7000-8000-000000000000", "no longer offered")]
    [InlineData("Form.Do", "at 9999-12-31T23:59:59Z", "")]
    public async Task Says_what_is_wrong_and_books_nothing(string field, string value, string says)
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        (string, string?)[] typed = [("Form.Name", "Nia New"), ("Form.Time", field == "Form.Do" ? "" : "15:00")];

        var answer = await Book(
            desk,
            await desk.Get(Address),
            [.. typed.Where(one => one.Item1 != field), (field, value)]
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await ADesk.Read(await answer.Content.ReadAsStringAsync());
        Assert.Contains(says, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal(0, await desk.Server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Goes_over_another_visit_with_a_reason()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        await desk.AVisit(desk.Today(15));

        await Book(
            desk,
            await desk.Get($"{Address}?therapist={desk.Practice.Ana.Id}"),
            ("Form.Name", "Nia New"),
            ("Form.Time", "15:30"),
            ("Form.Overlap", "true"),
            ("Form.Reason", "Hands on together")
        );

        Assert.Equal(1, await desk.Server.InDb(db => db.Appointments.CountAsync(one => one.MayOverlap)));
    }

    private static Task<HttpResponseMessage> Book(
        ADesk desk,
        IDocument page,
        params (string Name, string? Value)[] typed
    ) =>
        typed.Any(one => one.Name == "Form.Do")
            ? ADesk.Send(desk.Browser, Address, (IHtmlFormElement)Button(page, "book").Closest("form")!, typed)
            : desk.Press(Address, Button(page, "book"), typed);

    private static async Task<IDocument> Press(
        ADesk desk,
        IDocument page,
        string what,
        params (string Name, string? Value)[] typed
    )
    {
        var answer = await desk.Press(Address, Button(page, what), typed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ADesk.Read(await answer.Content.ReadAsStringAsync());
    }

    private static IElement Button(IDocument page, string what) => page.QuerySelector($"main button[value='{what}']")!;

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
