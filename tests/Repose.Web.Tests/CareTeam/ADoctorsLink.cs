using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.CareTeam;

namespace Repose.Web.Tests.CareTeam;

public sealed class ADoctorsLink
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_the_letter_and_nothing_else_to_whoever_has_the_passphrase(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (_, address, passphrase) = await team.Sent();
        using var doctor = team.Server.Visitor();

        var asked = await ATeam.Text(doctor, address);
        Assert.DoesNotContain("Cleo", asked, StringComparison.Ordinal);
        var opened = await ATeam.Type(doctor, address, passphrase);

        Assert.Equal($"{address}/letter", opened.Headers.Location!.PathAndQuery);
        Assert.Contains("May we go on?", await ATeam.Text(doctor, $"{address}/letter"), StringComparison.Ordinal);
        // The page of nights, at the same address, shows no night.
        Assert.DoesNotContain("Cleo", await ATeam.Text(doctor, address), StringComparison.Ordinal);
        using var report = await doctor.GetAsync($"{address}/report/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, report.StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_locked_by_wrong_passphrases_and_each_is_seen_by_client_and_staff(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (letter, address, passphrase) = await team.Sent();
        using var doctor = team.Server.Visitor();
        for (var i = 0; i < ShareLink.TriesInARow; i++)
        {
            await ATeam.Type(doctor, address, "AAAA-AAAA-AAAA");
        }

        var answer = await ATeam.Type(doctor, address, passphrase);

        Assert.Null(answer.Headers.Location);
        var desk = await ATeam.Text(team.Therapist, team.Of(letter));
        Assert.Contains("paused after wrong passphrases", desk, StringComparison.Ordinal);
        Assert.Equal(6, desk.Split("not opened, wrong passphrase").Length - 1);
        Assert.Contains(
            "not opened, wrong passphrase",
            await team.Home.Text("/me/care-team"),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Opens_in_a_second_browser_only_with_the_passphrase_and_that_is_seen(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (letter, address, passphrase) = await team.Sent();
        using var first = await team.Doctor(address, passphrase);
        await ATeam.Reply(first, address, "ok");
        using var second = team.Server.Visitor();

        using var without = await second.GetAsync($"{address}/letter");
        Assert.Equal(HttpStatusCode.Gone, without.StatusCode);
        Assert.DoesNotContain("Cleo", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await ATeam.Type(second, address, passphrase);
        var page = await second.Page($"{address}/letter");
        Assert.Contains("A reply can be sent once", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name='Form.Answer']"));
        Assert.Equal(2, (await ATeam.Text(team.Therapist, team.Of(letter))).Split(": opened").Length - 1);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Ends_at_once_when_the_client_takes_the_yes_back(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (letter, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);
        var tab = await doctor.Page($"{address}/letter");

        await team.TakeBack();

        using var after = await doctor.GetAsync($"{address}/letter");
        Assert.Equal(HttpStatusCode.Gone, after.StatusCode);
        Assert.DoesNotContain("Cleo", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await doctor.Submit(tab, "reply", new Dictionary<string, string> { ["Form.Answer"] = "ok" });
        Assert.Empty(await team.Replies());
        var page = await team.Therapist.Page(team.Of(letter));
        Assert.Contains("Give this letter to nobody", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a link", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_out_is_ended_by_the_practice_or_by_the_client()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (letter, first, _) = await team.Sent();
        await team.Therapist.Submit(await team.Therapist.Page(team.Of(letter)), "end");
        Assert.Equal(HttpStatusCode.Gone, (await team.Server.Visitor().GetAsync(first)).StatusCode);

        var (second, _) = await team.Link(letter);
        var id = await team.Server.InDb(db =>
            db.ShareLinks.Where(one => one.RevokedAt == null).Select(one => one.Id).SingleAsync()
        );
        await team.Home.Browser.Submit(
            await team.Home.Browser.Page("/me/mine/share"),
            "revoke",
            new Dictionary<string, string> { ["EndForm.Id"] = id.ToString() }
        );
        Assert.Equal(HttpStatusCode.Gone, (await team.Server.Visitor().GetAsync(second)).StatusCode);

        var (third, _) = await team.Link(letter);
        Assert.Equal(HttpStatusCode.OK, (await team.Server.Visitor().GetAsync(third)).StatusCode);
        team.Server.Clock.Advance(MakeLetterLink.Lasts);
        Assert.Equal(HttpStatusCode.Gone, (await team.Server.Visitor().GetAsync(third)).StatusCode);
    }

    [Fact]
    public async Task Takes_the_place_of_the_one_before()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (letter, first, _) = await team.Sent();

        await team.Link(letter);

        Assert.Equal(HttpStatusCode.Gone, (await team.Server.Visitor().GetAsync(first)).StatusCode);
    }

    [Fact]
    public async Task Asks_for_the_passphrase_again_after_half_an_hour()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (_, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);

        team.Server.Clock.Advance(Duration.FromMinutes(31));

        Assert.Equal(HttpStatusCode.Gone, (await doctor.GetAsync($"{address}/letter")).StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Opens_nothing_at_the_address_of_another_practice(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (_, address, passphrase) = await team.Sent();
        var other = await APractice.Open(team.Server, "Elsewhere", "elsewhere.example.org");
        using var doctor = team.Server.At(other);

        using var answer = await doctor.GetAsync(address);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.NotEmpty(passphrase);
    }
}
