using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.MySleep;

public sealed class SayingHowMuchSleepOneNeeds
{
    private const string Page = "/me/sleep";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_the_debt_against_it_and_says_whose_word_it_is(string engine)
    {
        await using var sleeper = await Sleeping(engine, hours: 7);
        var before = await sleeper.Browser.Page(Page);

        var saved = await Say(sleeper, "390");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("The need of 8 h 00 min is the middle", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("14 h 00 min", Shortfall(before));
        var after = await sleeper.Browser.Page(Page);
        Assert.Contains("You said that you need about 6 h 30 min", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0 min", Shortfall(after));
        Assert.Equal("390", Chosen(after));
        var noted = await sleeper.Server.InDb(db =>
            db.AuditEvents.SingleAsync(one => one.Action == "client.sleep-need")
        );
        Assert.Equal((sleeper.Client.Id.Value, ""), (noted.SubjectId, noted.Detail));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Can_be_taken_back(string engine)
    {
        await using var sleeper = await Sleeping(engine, hours: 7);
        await Say(sleeper, "390");

        await Say(sleeper, "");

        Assert.Null(await Kept(sleeper));
        Assert.Contains("is the middle of the range", await sleeper.Text(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("225")]
    [InlineData("735")]
    [InlineData("400")]
    [InlineData("-60")]
    [InlineData("eight")]
    [InlineData("99999999999999999999")]
    public async Task Is_from_4_to_12_hours_in_quarters(string minutes)
    {
        await using var sleeper = await Sleeping(Engine.Sqlite, hours: 7);

        var refused = await (await Say(sleeper, minutes)).Page();

        Assert.Contains("Choose from 4 to 12 hours", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await Kept(sleeper));
    }

    [Fact]
    public async Task Is_noted_once_where_it_is_said_twice()
    {
        await using var sleeper = await Sleeping(Engine.Sqlite, hours: 7);

        await Say(sleeper, "720");
        await Say(sleeper, "720");

        Assert.Equal(Duration.FromHours(12), await Kept(sleeper));
        Assert.Equal(
            1,
            await sleeper.Server.InDb(db => db.AuditEvents.CountAsync(one => one.Action == "client.sleep-need"))
        );
    }

    [Fact]
    public async Task Is_possible_before_the_first_night()
    {
        await using var sleeper = await Open(Engine.Sqlite);

        await Say(sleeper, "240");

        Assert.Equal(Duration.FromHours(4), await Kept(sleeper));
    }

    [Fact]
    public async Task Is_seen_by_the_therapist_as_the_clients_word_and_not_to_be_changed_there()
    {
        await using var sleeper = await Sleeping(Engine.Sqlite, hours: 7);
        sleeper.Agrees();
        await sleeper.IsKept();
        await Say(sleeper, "390");
        var therapist = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await therapist.Page($"/desk/clients/{sleeper.Client.Id}/sleep");

        Assert.Contains("The client says to need about 6 h 30 min", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0 min", Shortfall(page));
        Assert.Null(page.QuerySelector("#need, a[href='#need']"));
    }

    [Fact]
    public async Task Goes_along_in_the_download()
    {
        await using var sleeper = await Open(Engine.Sqlite);
        await Say(sleeper, "450");

        using var taken = new ZipArchive(
            new MemoryStream(await sleeper.Browser.GetByteArrayAsync("/me/mine/download"))
        );
        using var json = await JsonDocument.ParseAsync(await taken.GetEntry("everything.json")!.OpenAsync());

        var client = json.RootElement.GetProperty("tables").GetProperty("client")[0];
        Assert.Equal(450 * 60, client.GetProperty("sleep_need").GetDouble());
    }

    [Fact]
    public async Task Stands_in_the_report_of_a_course()
    {
        await using var sleeper = await Open(Engine.Sqlite);
        var first = Today.PlusWeeks(-6);
        sleeper.Has(TenDaysFrom(first), "sol");
        for (var date = first.PlusDays(-27); date <= first.PlusDays(33); date = date.PlusDays(1))
        {
            sleeper.Writes(date, awake: 30 + (date.Day * 7 % 11));
        }

        await sleeper.IsKept();
        await Say(sleeper, "390");

        using var taken = new ZipArchive(
            new MemoryStream(await sleeper.Browser.GetByteArrayAsync("/me/mine/download"))
        );
        using var report = new StreamReader(
            await taken.Entries.Single(one => one.Name.EndsWith("-report.html", StringComparison.Ordinal)).OpenAsync()
        );

        Assert.Contains(
            "The need of 6 h 30 min was set for this person.",
            await report.ReadToEndAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Needs_the_clients_leave_that_sleep_is_kept()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice, agrees: false);
        using var browser = await server.AsClient(practice, client);

        var answer = await browser.Submit(
            await browser.Page(Page),
            "need",
            new Dictionary<string, string> { ["Form.Minutes"] = "450" }
        );

        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null((await server.InDb(db => db.Clients.SingleAsync())).SleepNeed);
    }

    private static async Task<ASleeper> Sleeping(string engine, int hours)
    {
        var sleeper = await Open(engine);
        for (var night = 0; night < 14; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: 60 * (8 - hours));
        }

        await sleeper.IsKept();
        return sleeper;
    }

    private static async Task<HttpResponseMessage> Say(ASleeper sleeper, string minutes) =>
        await sleeper.Browser.Submit(
            await sleeper.Browser.Page(Page),
            "need",
            new Dictionary<string, string> { ["Form.Minutes"] = minutes }
        );

    private static Task<Duration?> Kept(ASleeper sleeper) =>
        sleeper.Server.InDb(db =>
            db.Clients.Where(one => one.Id == sleeper.Client.Id).Select(one => one.SleepNeed).SingleAsync()
        );

    private static string Shortfall(AngleSharp.Dom.IDocument page) =>
        page.QuerySelector("#debt dl.sums dd")!.TextContent;

    private static string? Chosen(AngleSharp.Dom.IDocument page) =>
        ((IHtmlSelectElement)page.QuerySelector("select[name='Form.Minutes']")!).Value;
}
