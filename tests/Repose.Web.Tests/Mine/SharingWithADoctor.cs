using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Mine.Sharing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Mine;

public sealed class SharingWithADoctor
{
    private const string Page = "/me/mine/share";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_nights_and_sessions_to_whoever_has_link_and_passphrase(string engine)
    {
        await using var home = await AClient.Open(engine);
        await home.Write("/me/diary/2026-10-12", ANight);
        var (path, passphrase) = await Make(home);
        using var doctor = home.Server.Visitor();

        var opened = await Open(doctor, path, passphrase);

        Assert.Equal(path, opened.Headers.Location!.PathAndQuery);
        var shown = (await doctor.Page(path)).Body!.TextContent;
        Assert.Contains("Sleep and sessions of Cleo Lark", shown, StringComparison.Ordinal);
        Assert.Contains("345", shown, StringComparison.Ordinal);
        // What was typed for oneself is not shown.
        Assert.DoesNotContain("my own note", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_neither_secret_anywhere()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, passphrase) = await Make(home);
        using var doctor = home.Server.Visitor();
        await Open(doctor, path, passphrase);
        await Open(doctor, path, "WRONG-WRONG-GUESS");

        var kept = await home.Server.InDb(WhatIsKept.Read);

        foreach (var (table, text) in kept)
        {
            Assert.False(text.Contains(path.Split('/')[^1], StringComparison.Ordinal), table);
            Assert.False(text.Contains(passphrase, StringComparison.OrdinalIgnoreCase), table);
            Assert.False(text.Contains("WRONG", StringComparison.Ordinal), table);
        }

        Assert.DoesNotContain(passphrase, await home.Text(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k7qf 2mrd xw3a")]
    public void Takes_a_passphrase_however_it_is_typed(string typed) =>
        Assert.Equal(Passphrase.Plain("K7QF-2MRD-XW3A"), Passphrase.Plain(typed));

    [Fact]
    public void Makes_passphrases_that_are_not_alike()
    {
        var made = Enumerable.Range(0, 500).Select(_ => Passphrase.New()).ToList();

        Assert.Distinct(made);
        Assert.All(made, one => Assert.Matches("^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$", one));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Answers_alike_whether_a_link_is_unknown_ended_or_over(string engine)
    {
        await using var home = await AClient.Open(engine);
        var (ended, one) = await Make(home);
        var (over, other) = await Make(home);
        var id = await home.Server.InDb(db =>
            db.ShareLinks.OrderBy(link => link.Id).Select(link => link.Id).FirstAsync()
        );
        await home.Browser.Submit(
            await home.Browser.Page(Page),
            "revoke",
            new Dictionary<string, string> { ["EndForm.Id"] = id.ToString() }
        );
        home.Server.Clock.AdvanceDays(30);
        using var doctor = home.Server.Visitor();
        var guessed = "/shared/" + new string('A', 43);

        var answers = new List<(HttpStatusCode, string)>();
        foreach (var (path, passphrase) in (List<(string, string)>)[(ended, one), (over, other), (guessed, one)])
        {
            foreach (var asked in new[] { await doctor.GetAsync(path), await Post(doctor, path, passphrase) })
            {
                answers.Add((asked.StatusCode, (await asked.Page()).QuerySelector("main")!.TextContent));
                Assert.Equal("no-referrer", asked.Headers.GetValues("Referrer-Policy").Single());
                Assert.Contains("noindex", asked.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
                Assert.True(asked.Headers.CacheControl!.NoStore);
            }
        }

        Assert.Equal(HttpStatusCode.Gone, Assert.Single(answers.Distinct()).Item1);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_the_client_of_each_opening_and_of_each_wrong_passphrase(string engine)
    {
        await using var home = await AClient.Open(engine);
        var (path, passphrase) = await Make(home);
        using var doctor = home.Server.Visitor();

        await Open(doctor, path, "AAAA-BBBB-CCCC");
        await Open(doctor, path, passphrase);

        Assert.Equal([false, true], await Openings(home));
        var said = await home.Text(Page);
        Assert.Contains("opened", said, StringComparison.Ordinal);
        Assert.Contains("not opened, wrong passphrase", said, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lets_nobody_guess_on(string engine)
    {
        await using var home = await AClient.Open(engine);
        var (path, passphrase) = await Make(home);
        for (var i = 0; i < ShareLink.TriesInARow; i++)
        {
            Assert.False(await Try(home, path, "AAAA"));
        }

        // The right one too: whoever guesses learns nothing.
        Assert.False(await Try(home, path, passphrase));
        home.Server.Clock.Advance(ShareLink.Pause);
        Assert.True(await Try(home, path, passphrase));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_many_guesses_at_once_as_many(string engine)
    {
        await using var home = await AClient.Open(engine);
        var (path, passphrase) = await Make(home);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Try(home, path, "AAAA")));

        var link = await home.Server.InDb(db => db.ShareLinks.SingleAsync());
        Assert.Equal(ShareLink.TriesInARow, link.Wrong);
        Assert.Equal(12, (await Openings(home)).Count);
        Assert.False(await Try(home, path, passphrase));
    }

    [Fact]
    public async Task Ends_after_too_many_wrong_passphrases()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, passphrase) = await Make(home);
        for (var i = 0; i < ShareLink.TriesInAll; i++)
        {
            await Try(home, path, "AAAA");
            home.Server.Clock.Advance(ShareLink.Pause);
        }

        Assert.False(await Try(home, path, passphrase));
        using var doctor = home.Server.Visitor();
        Assert.Equal(HttpStatusCode.Gone, (await doctor.GetAsync(path)).StatusCode);
        Assert.Contains("ended after too many wrong passphrases", await home.Text(Page), StringComparison.Ordinal);
        // Nobody fills the client's page from outside.
        Assert.Equal(ShareLink.TriesInAll, (await Openings(home)).Count);
    }

    [Fact]
    public async Task Keeps_no_more_than_a_hundred_tries_a_day_of_a_link_that_has_ended()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, _) = await Make(home);
        home.Server.Clock.AdvanceDays(30);
        for (var i = 0; i < OpenShared.MostTriesADay + 3; i++)
        {
            Assert.False(await Try(home, path, "AAAA"));
        }

        Assert.Equal(OpenShared.MostTriesADay, (await Openings(home)).Count);
    }

    [Fact]
    public async Task Is_slow_for_one_who_tries_from_one_place()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, _) = await Make(home);
        using var doctor = home.Server.Visitor();
        var page = await doctor.Page(path);

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 31; i++)
        {
            answers.Add(
                (
                    await doctor.Submit(page, "open", new Dictionary<string, string> { ["Form.Passphrase"] = "A" })
                ).StatusCode
            );
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task Closes_at_once_when_the_client_ends_it_and_by_itself_after_half_an_hour()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, passphrase) = await Make(home);
        using var doctor = home.Server.Visitor();
        await Open(doctor, path, passphrase);
        Assert.Contains("Cleo Lark", await TextAt(doctor, path), StringComparison.Ordinal);

        home.Server.Clock.Advance(ShareKey.Lasts);
        Assert.DoesNotContain("Cleo Lark", await TextAt(doctor, path), StringComparison.Ordinal);
        await Open(doctor, path, passphrase);
        Assert.Contains("Cleo Lark", await TextAt(doctor, path), StringComparison.Ordinal);
        await home.Browser.Submit(
            await home.Browser.Page(Page),
            "revoke",
            new Dictionary<string, string>
            {
                ["EndForm.Id"] = await home.Server.InDb(async db => (await db.ShareLinks.SingleAsync()).Id.ToString()),
            }
        );

        Assert.Contains("This link does not work", await TextAt(doctor, path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_key_that_opens_this_link_alone()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (path, passphrase) = await Make(home);
        var (second, _) = await Make(home);
        using var doctor = home.Server.Visitor();
        var opened = await Open(doctor, path, passphrase);
        var cookie = opened
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("repose-shared", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);

        // Played at the other address, by somebody who copied it.
        using var thief = home.Server.Visitor();
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);

        Assert.DoesNotContain("Cleo Lark", await TextAt(thief, second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_made_once_and_shown_once()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var form = await home.Browser.Page(Page);
        var typed = new Dictionary<string, string> { ["Form.Name"] = "Dr. Meyer" };
        await home.Browser.Submit(form, "make", typed);

        var again = await home.Browser.Submit(form, "make", typed);

        Assert.Contains("made and shown before", await AClient.TextOf(again), StringComparison.Ordinal);
        Assert.Equal(1, await home.Server.InDb(db => db.ShareLinks.CountAsync()));
    }

    [Fact]
    public async Task Is_ended_by_nobody_but_its_client()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Make(home);
        var id = await home.Server.InDb(async db => (await db.ShareLinks.SingleAsync()).Id);
        var other = await home.Server.AsClient(home.Practice, await home.Server.NewClient(home.Practice, "Dora Finch"));

        var answer = await other.Submit(
            await other.Page(Page),
            "revoke",
            new Dictionary<string, string> { ["EndForm.Id"] = id.ToString() }
        );

        Assert.Contains("There is no such link", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Null((await home.Server.InDb(db => db.ShareLinks.SingleAsync())).RevokedAt);
    }

    private static readonly Dictionary<string, string> ANight = new()
    {
        ["Form.BedTime"] = "22:30",
        ["Form.LightsOut"] = "23:00",
        ["Form.FallingAsleep"] = "40",
        ["Form.Awake"] = "35",
        ["Form.FinalAwakening"] = "06:00",
        ["Form.OutOfBed"] = "06:30",
        ["Form.Note"] = "my own note",
    };

    private static async Task<(string Path, string Passphrase)> Make(AClient home)
    {
        var made = await (
            await home.Browser.Submit(
                await home.Browser.Page(Page),
                "make",
                new Dictionary<string, string> { ["Form.Name"] = "Dr. Meyer" }
            )
        ).Page();
        string Value(string id) => made.QuerySelector<IHtmlInputElement>($"#{id}")!.Value;
        return (new Uri(Value("share-address")).PathAndQuery, Value("share-passphrase"));
    }

    private static async Task<HttpResponseMessage> Open(HttpClient doctor, string path, string passphrase) =>
        await doctor.Submit(
            await doctor.Page(path),
            "open",
            new Dictionary<string, string> { ["Form.Passphrase"] = passphrase }
        );

    /// <summary>Sends the form of a page that was opened while the link still worked.</summary>
    private static async Task<HttpResponseMessage> Post(HttpClient doctor, string path, string passphrase) =>
        await doctor.Submit(
            await doctor.Page(path),
            "open",
            new Dictionary<string, string> { ["Form.Passphrase"] = passphrase }
        );

    private static async Task<string> TextAt(HttpClient doctor, string path) =>
        (await doctor.Page(path)).Body!.TextContent;

    /// <summary>From anywhere in the world, so that the place does not count.</summary>
    private static Task<bool> Try(AClient home, string path, string passphrase) =>
        home.Server.InPractice(async services =>
            (
                await services
                    .GetRequiredService<OpenShared>()
                    .Run(new(path.Split('/')[^1], passphrase), TestContext.Current.CancellationToken)
            ).Succeeded
        );

    private static Task<List<bool>> Openings(AClient home) =>
        home.Server.InDb(db => db.ShareOpenings.OrderBy(one => one.Id).Select(one => one.Succeeded).ToListAsync());
}
