using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Tests.Booking;

namespace Repose.Web.Tests.CareTeam;

public sealed class ADoctorsReply
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Opens_the_booking_that_was_stopped_and_brings_its_limits(string engine)
    {
        await using var team = await ATeam.Open(engine);
        // Nobody has treated the client so far: the owner is written to.
        await team.Server.AsOwner(team.Home.Practice);
        await team.Stop();
        Assert.False((await Book(team, 14)).IsSuccessStatusCode);
        var (letter, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);

        var answer = await ATeam.Reply(
            doctor,
            address,
            "with-limits",
            ("Pressure", "2"),
            ("LeftOut", "neck"),
            ("Positions", "prone"),
            ("Words", "Half an hour at most.")
        );

        Assert.Equal($"{address}/letter?said=thanks", answer.Headers.Location!.PathAndQuery);
        Assert.True((await Book(team, 15)).IsSuccessStatusCode);
        var effects = (await team.Standing()).Effects;
        Assert.Equal((false, 2), (effects.StopsBooking, effects.Pressure));
        Assert.Contains("neck", effects.LeftOutTags);
        Assert.Contains(BodyPosition.Prone, effects.LeftOutPositions);
        Assert.Contains("Half an hour at most.", effects.Care);
        var reply = Assert.Single(await team.Replies());
        Assert.Equal(("by link", "Dr. Quill", letter.Id), (reply.WrittenBy, reply.Author, reply.LetterId));
        Assert.Contains("with these limits", await team.Home.Text("/me/care-team"), StringComparison.Ordinal);
        Assert.Contains(
            "with these limits",
            await ATeam.Text(team.Therapist, team.Of(letter)),
            StringComparison.Ordinal
        );
        Assert.Equal(1, await team.Server.InDb(db => db.Outbox.CountAsync(one => one.Kind == MessageKind.PleaseLook)));
    }

    [Fact]
    public async Task Stands_first_in_the_chart_until_a_session_has_heeded_it()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.Treated(daysAgo: 3, pressure: 3, oil: "", adverseEffects: "");
        var (letter, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);
        await ATeam.Reply(doctor, address, "with-limits", ("Pressure", "2"));
        var chart = $"/desk/clients/{team.Home.Client.Id}/chart";
        async Task<string[]> Alerts() =>
            [
                .. (await team.Therapist.Page(chart))
                    .QuerySelectorAll($"[aria-labelledby=alerts] a[href='{team.Of(letter)}']")
                    .Select(one => one.TextContent),
            ];

        Assert.Contains(
            "Dr. Quill replied on Monday 12 October 2026: Massage is fine, with these limits",
            Assert.Single(await Alerts()),
            StringComparison.Ordinal
        );

        await team.Treated(daysAgo: 0, pressure: 2, oil: "", adverseEffects: "");
        Assert.Empty(await Alerts());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leaves_the_stop_in_place_where_it_is_no(string engine)
    {
        await using var team = await ATeam.Open(engine);
        await team.Stop();
        var (_, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);

        await ATeam.Reply(doctor, address, "not-now");

        Assert.False((await Book(team, 14)).IsSuccessStatusCode);
        Assert.Contains("not now", await team.Home.Text("/me/screening"), StringComparison.Ordinal);
        Assert.Contains("no massage for now", await Screening(team), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_booking_where_it_is_no_though_no_rule_did()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (letter, _, _) = await team.Sent();

        await team.ReplyByHand(letter, "not-now");

        Assert.False((await Book(team, 14)).IsSuccessStatusCode);
        Assert.Contains("not now", await team.Home.Text("/me/screening"), StringComparison.Ordinal);
        // A newer reply counts.
        team.Server.Clock.Advance(Duration.FromMinutes(5));
        await team.ReplyByHand(letter, "ok");
        Assert.True((await Book(team, 15)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Changes_nothing_where_it_is_no_opinion()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.Stop();
        var (letter, _, _) = await team.Sent();

        await team.ReplyByHand(letter, "no-opinion", ("Ticked", "seen"));

        Assert.True((await team.Standing()).Effects.StopsBooking);
        Assert.Equal("seen", Assert.Single(await team.Replies()).Ticked);
        Assert.Equal(0, await team.Server.InDb(db => db.Clearances.CountAsync()));
    }

    [Fact]
    public async Task Is_about_the_rules_of_its_letter_and_no_other()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.Stop();
        var (letter, _, _) = await team.Sent();
        await team.Therapist.Submit(
            await team.Therapist.Page($"/desk/clients/{team.Home.Client.Id}/screening"),
            "ask",
            new Dictionary<string, string> { ["Form.Facts[bleeding-disorder]"] = "yes" }
        );

        await team.ReplyByHand(letter, "ok");

        // That was told after the letter was written: the doctor did not know of it.
        Assert.True((await team.Standing()).Effects.StopsBooking);
    }

    [Fact]
    public async Task Counts_no_more_when_it_is_taken_back_or_over()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        await team.Stop();
        var (letter, _, _) = await team.Sent();
        await team.ReplyByHand(letter, "ok");
        Assert.False((await team.Standing()).Effects.StopsBooking);
        var clearance = await team.Server.InDb(db => db.Clearances.SingleAsync());
        Assert.Equal(new LocalDate(2027, 4, 12), clearance.ExpiresOn);

        await team.Therapist.Submit(
            await team.Therapist.Page($"/desk/clients/{team.Home.Client.Id}/screening"),
            "withdraw",
            new Dictionary<string, string> { ["Form.Id"] = clearance.Id.ToString() }
        );

        Assert.True((await team.Standing()).Effects.StopsBooking);
        Assert.Contains("does not count", await ATeam.Text(team.Therapist, team.Of(letter)), StringComparison.Ordinal);
        await team.ReplyByHand(letter, "ok", ("Until", "2026-10-20"));
        Assert.False((await team.Standing()).Effects.StopsBooking);
        team.Server.Clock.AdvanceDays(9);
        Assert.True((await team.Standing()).Effects.StopsBooking);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_once_however_often_and_from_wherever_it_is_sent(string engine)
    {
        await using var team = await ATeam.Open(engine);
        await team.Stop();
        var (_, address, passphrase) = await team.Sent();
        using var one = await team.Doctor(address, passphrase);
        using var other = await team.Doctor(address, passphrase);
        var (first, second) = (await one.Page($"{address}/letter"), await other.Page($"{address}/letter"));
        var yes = new Dictionary<string, string> { ["Form.Answer"] = "ok" };
        var no = new Dictionary<string, string> { ["Form.Answer"] = "not-now" };

        await one.Submit(first, "reply", yes);
        var again = await one.Submit(first, "reply", yes);
        var replayed = await other.Submit(second, "reply", no);

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("answered before", await ATeam.Said(replayed), StringComparison.Ordinal);
        Assert.Equal("ok", Assert.Single(await team.Replies()).Answer);
        Assert.Equal(1, await team.Server.InDb(db => db.Clearances.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_once_of_many_at_the_same_moment(string engine)
    {
        await using var team = await ATeam.Open(engine);
        var (_, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);
        var pages = new[] { await doctor.Page($"{address}/letter"), await doctor.Page($"{address}/letter") };

        await Task.WhenAll(
            pages.Select(page =>
                doctor.Submit(page, "reply", new Dictionary<string, string> { ["Form.Answer"] = "ok" })
            )
        );

        Assert.Single(await team.Replies());
    }

    [Fact]
    public async Task Is_taken_only_from_whoever_opened_the_letter()
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (_, address, _) = await team.Sent();
        using var stranger = team.Server.Visitor();

        await ATeam.Reply(stranger, address, "ok", ("Author", "Mallory"), ("Profession", "Nobody"));

        Assert.Empty(await team.Replies());
    }

    [Theory]
    [InlineData("with-limits", "Author", "Dr. Quill", "which limits")]
    [InlineData("perhaps", "Author", "Dr. Quill", "whether massage may go on")]
    [InlineData("ok", "Author", " ", "who replies")]
    [InlineData("ok", "On", "2026-12-24", "date of the reply")]
    [InlineData("ok", "Until", "2031-01-01", "two years")]
    public async Task Says_what_is_missing_and_loses_nothing_that_was_ticked(
        string answer,
        string field,
        string typed,
        string said
    )
    {
        await using var team = await ATeam.Open(Engine.Sqlite);
        var (_, address, passphrase) = await team.Sent();
        using var doctor = await team.Doctor(address, passphrase);

        var page = await (await ATeam.Reply(doctor, address, answer, (field, typed), ("Ticked", "apnoea"))).Page();

        Assert.Contains(said, ATeam.Said(page), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("input[value=apnoea]")!.HasAttribute("checked"));
        Assert.Empty(await team.Replies());
    }

    private static async Task<string> Screening(ATeam team) =>
        await ATeam.Text(team.Therapist, $"/desk/clients/{team.Home.Client.Id}/screening");

    private static async Task<HttpResponseMessage> Book(ATeam team, int day)
    {
        var key = Guid.CreateVersion7();
        await team.Home.Browser.Hold(team.Home.Practice.Hour, team.Home.Practice.At(2026, 10, day, 10), key);
        return await team.Home.Browser.Confirm(key);
    }
}
