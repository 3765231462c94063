using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Reaction;

public sealed class DoingAReactionTest
{
    private const string Address = "/me/reaction";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_every_trial_and_scores_it_on_the_server(string engine)
    {
        await using var home = await AClient.Open(engine);

        var answer = await Send(home, Whole(250));

        var kept = Assert.Single(await Tests(home));
        Assert.Equal($"{Address}?done={kept.Id}", answer.Headers.Location!.PathAndQuery);
        Assert.Equal(Whole(250), kept.Trials);
        Assert.Equal(("phone (Android)", "touch", 16.67), (kept.Device, kept.Input, kept.Frame));
        var said = await home.Text($"{Address}?done={kept.Id}");
        Assert.Contains(
            "Speed 4.00 a second; half of your answers took less than 250 ms. 0 slow answers, 0 false starts, 80 signals.",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("phone (Android), touch, 60 Hz", said, StringComparison.Ordinal);
        Assert.Contains("8 ms or more", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_due_with_the_questions_of_a_course_until_it_is_done()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        Assert.Null(await Due(home, "/me"));
        Assert.Null(await Due(home, "/me/questions"));
        await home.ACourse(new(2026, 10, 14), new(2026, 10, 16));

        Assert.NotNull(await Due(home, "/me"));
        Assert.NotNull(await Due(home, "/me/questions"));
        await Send(home, Whole(250));

        Assert.Null(await Due(home, "/me"));
        Assert.Null(await Due(home, "/me/questions"));
        home.Server.Clock.Advance(Duration.FromDays(5));
        using var later = await home.Server.AsClient(home.Practice, home.Client);
        Assert.Contains(
            "A reaction test waits for you",
            (await later.Page("/me")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static async Task<IElement?> Due(AClient home, string path) =>
        (await home.Browser.Page(path)).QuerySelector($"main a.button[href='{Address}']");

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_it_once_however_often_it_is_sent(string engine)
    {
        await using var home = await AClient.Open(engine);
        var page = await home.Browser.Page(Address);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => home.Browser.Submit(page, "reaction", Fields(Whole(300))))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await Tests(home));
    }

    [Fact]
    public async Task Is_not_kept_under_the_name_of_somebody_elses()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Send(home, Whole(300));
        var taken = Assert.Single(await Tests(home)).Id;
        using var other = await home.Server.AsClient(home.Practice, await home.Server.NewClient(home.Practice));

        var answer = await other.Submit(
            await other.Page(Address),
            "reaction",
            new Dictionary<string, string>(Fields(Whole(200))) { ["Form.Key"] = taken.ToString() }
        );

        Assert.Contains("already kept for somebody else", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Equal(Whole(300), Assert.Single(await Tests(home)).Trials);
        Assert.DoesNotContain(
            "Kept.",
            (await other.Page($"{Address}?done={taken}")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "could not be read")]
    [InlineData("[]", "could not be read")]
    [InlineData("[[1,2,3]]", "could not be read")]
    [InlineData("[[1e400,2]]", "could not be read")]
    [InlineData("{\"score\":9}", "could not be read")]
    [InlineData("[[2000,2300]]", "not three minutes long")]
    [InlineData("[[9000,9300]]", "held your device up")]
    [InlineData("[[2000,1900]]", "could not be read")]
    public async Task Is_refused_where_it_is_no_whole_test(string trials, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await Send(home, trials);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            said,
            (await answer.Page()).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await Tests(home));
    }

    [Fact]
    public async Task Takes_nonsense_about_a_device_for_nothing_known()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        await Send(
            home,
            Whole(300),
            ("Form.Device", new string('x', 500)),
            ("Form.Input", "thought"),
            ("Form.Frame", "-3"),
            ("Form.Tick", "NaN")
        );

        var kept = Assert.Single(await Tests(home));
        Assert.Equal((60, "mixed", null, null), (kept.Device.Length, kept.Input, kept.Frame, kept.Tick));
    }

    [Fact]
    public async Task Asks_first_whether_anything_may_be_kept_and_keeps_nothing_before()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var page = await home.Browser.Page(Address);
        await home.Server.InDb(db => db.ConsentAnswers.ExecuteDeleteAsync());

        using var opened = await home.Browser.GetAsync(new Uri(Address, UriKind.Relative));
        var sent = await home.Browser.Submit(page, "reaction", Fields(Whole(300)));

        Assert.StartsWith("/me/mine/consents", opened.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("you have not agreed", await AClient.TextOf(sent), StringComparison.Ordinal);
        Assert.Empty(await Tests(home));
    }

    [Fact]
    public async Task Says_that_it_needs_a_script_and_offers_no_button_without_one()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var page = await home.Browser.Page(Address);

        Assert.Contains(
            "needs JavaScript",
            page.QuerySelector("[data-without-script]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.True(page.QuerySelector("form[data-reaction]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Sets_the_first_three_aside_and_draws_the_others()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        Assert.Contains("The test is not done yet", await home.Text(Address), StringComparison.Ordinal);
        foreach (var time in (int[])[500, 500, 500])
        {
            await Next(home, time);
        }

        Assert.Contains("first three tests are for getting used", await home.Text(Address), StringComparison.Ordinal);
        foreach (var time in (int[])[250, 260, 240, 250])
        {
            await Next(home, time);
        }

        Assert.Contains("Can't tell yet: 4 tests", await home.Text(Address), StringComparison.Ordinal);
        await Next(home, 320);

        var page = await home.Browser.Page(Address);
        var said = page.Body!.TextContent;
        Assert.Contains(
            "slower than all the others. A single test can be off by chance",
            said,
            StringComparison.Ordinal
        );
        Assert.Equal(5, page.QuerySelectorAll("svg circle").Length - page.QuerySelectorAll(".brand circle").Length);
        Assert.Equal(8, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("cannot say whether you are fit to drive", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compares_no_two_devices()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        for (var i = 0; i < 6; i++)
        {
            await Next(home, 250);
        }

        await Next(home, 250, ("Form.Device", "computer (Linux)"), ("Form.Input", "key"));

        var page = await home.Browser.Page(Address);
        Assert.Contains("Can't tell yet: 1 test on this device", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            3,
            page.QuerySelectorAll("tbody tr")
                .Count(row => row.TextContent.Contains("another device", StringComparison.Ordinal))
        );
    }

    private static async Task Next(AClient home, int time, params (string Name, string Value)[] more)
    {
        await Send(home, Whole(time), more);
        home.Server.Clock.Advance(Duration.FromDays(1));
    }

    private static async Task<HttpResponseMessage> Send(
        AClient home,
        string trials,
        params (string Name, string Value)[] more
    )
    {
        var fields = Fields(trials);
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return await home.Browser.Submit(await home.Browser.Page(Address), "reaction", fields);
    }

    private static Dictionary<string, string> Fields(string trials) =>
        new()
        {
            ["Form.Trials"] = trials,
            ["Form.Device"] = "phone (Android)",
            ["Form.Input"] = "touch",
            ["Form.Frame"] = "16.67",
            ["Form.LongestFrame"] = "33.4",
            ["Form.Handling"] = "1.2",
            ["Form.Tick"] = "0.1",
        };

    /// <summary>A whole test: a signal two seconds after each answer, and each answer takes so long.</summary>
    internal static string Whole(int time) =>
        "["
        + string.Join(
            ',',
            Enumerable
                .Range(0, 180_000 / (2000 + time))
                .Select(i => (i * (2000 + time)) + 2000)
                .Select(shown => string.Create(CultureInfo.InvariantCulture, $"[{shown},{shown + time}]"))
        )
        + "]";

    private static Task<List<ReactionTest>> Tests(AClient home) =>
        home.Server.InDb(db => db.ReactionTests.AsNoTracking().ToListAsync());
}
