using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Screening;
using Repose.Web.Tests.Booking;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Public;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Screening;

public sealed class ScreeningAClient
{
    private static string PageOf(Client client) => $"/desk/clients/{client.Id}/screening";

    private static async Task<HttpResponseMessage> Ask(
        AClient home,
        HttpClient therapist,
        params (string Fact, string Answer)[] told
    ) =>
        await therapist.Submit(
            await therapist.Page(PageOf(home.Client)),
            "ask",
            told.ToDictionary(one => $"Form.Facts[{one.Fact}]", one => one.Answer)
        );

    private static Task<List<KeptScreening>> Kept(AClient home) =>
        home.Server.InDb(db => db.Screenings.AsNoTracking().OrderBy(one => one.Version).ToListAsync());

    private static async Task<string> Text(HttpClient browser, string path) =>
        (await browser.Page(path)).Body!.TextContent;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_was_told_which_rules_applied_and_what_followed(string engine)
    {
        await using var home = await AClient.Open(engine);
        var therapist = await home.Server.AsTherapist(home.Practice);

        var answer = await Ask(home, therapist, ("blood-thinner", "yes"), ("fever", "no"), ("age", "80"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = Assert.Single(await Kept(home));
        Assert.Equal((1, "modify", ScreeningOrigin.Desk), (kept.Version, kept.Outcome, kept.Origin));
        Assert.Contains(kept.ToldFacts(), fact => fact is { Fact: "blood-thinner", Answer: "yes" });
        var rule = Assert.Single(kept.KeptRules(), rule => rule.Rule == "V04");
        Assert.Equal((1, "modify", "blood-thinner"), (rule.Version, rule.Outcome, Assert.Single(rule.Because)));
        Assert.Equal(2, PlanEffectsText.Read(kept.Effects).Pressure);
        Assert.Equal(1, await home.Server.Noted("screening.kept"));
        var page = await Text(therapist, PageOf(home.Client));
        Assert.Contains("Proceed with a changed plan", page, StringComparison.Ordinal);
        Assert.Contains("Pressure 2 at most.", page, StringComparison.Ordinal);
        Assert.Contains("Can't tell yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_told_before_and_lets_it_lapse_when_its_time_is_over()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("fever", "yes"), ("varicose-veins", "yes"));
        home.Server.Clock.Advance(Duration.FromDays(10));
        therapist = await home.Server.AsTherapist(home.Practice);

        var stands = await Standing(home);

        Assert.Equal(ScreeningOutcome.Modify, stands.Standing.Outcome);
        Assert.Null(stands.Facts["fever"]);
        await Ask(home, therapist, ("fever", "no"));
        Assert.Contains((await Kept(home))[1].ToldFacts(), fact => fact.Fact == "varicose-veins");
    }

    [Fact]
    public async Task Says_at_which_answer_a_number_cannot_be()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);

        var answer = await Ask(home, therapist, ("systolic", "9999"));

        Assert.Contains("write a whole number from 50 to 300", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Empty(await Kept(home));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Stops_the_clients_own_booking_with_plain_words_and_without_a_word_on_health(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Ask(home, await home.Server.AsTherapist(home.Practice), ("unstable-heart", "yes"));
        var key = Guid.CreateVersion7();
        await home.Browser.Hold(home.Practice.Hour, home.Practice.At(2026, 10, 14, 10), key);

        var booked = await home.Browser.Confirm(key);

        var said = await booked.Content.ReadAsStringAsync();
        Assert.False(booked.IsSuccessStatusCode);
        Assert.Contains("Please ask us first", said, StringComparison.Ordinal);
        Assert.DoesNotContain("heart", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("We ask your doctor first", await home.Text("/me/screening"), StringComparison.Ordinal);
        Assert.Contains("Please ask us first", await home.Text("/book"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_nothing_to_one_who_only_typed_the_clients_address()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Ask(home, await home.Server.AsTherapist(home.Practice), ("unstable-heart", "yes"));
        var (visitor, key) = (home.Server.Visitor(), Guid.CreateVersion7());
        await visitor.Hold(home.Practice.Hour, home.Practice.At(2026, 10, 14, 10), key);

        var booked = await visitor.PostAsJsonAsync(
            $"/api/v1/holds/{key}/confirm",
            new { name = "Somebody", email = home.Client.Email }
        );

        Assert.True(booked.IsSuccessStatusCode, await booked.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Lets_the_client_book_again_when_a_clinician_has_agreed_and_limits_the_session()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("unstable-heart", "yes"));

        var answer = await therapist.Submit(
            await therapist.Page(PageOf(home.Client)),
            "clear",
            new Dictionary<string, string>
            {
                ["Form.Reply"] = "WithLimits",
                ["Form.Covers"] = "K05",
                ["Form.Author"] = "Dr. Hill",
                ["Form.Profession"] = "cardiologist",
                ["Form.GivenOn"] = "2026-10-12",
                ["Form.Pressure"] = "2",
                ["Form.Limits"] = "Half an hour, on the side.",
            }
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var effects = (await Standing(home)).Effects;
        Assert.Equal((false, 2), (effects.StopsBooking, effects.Pressure));
        Assert.Contains("Half an hour, on the side.", effects.Care);
        Assert.Contains("Your doctor has agreed", await home.Text("/me/screening"), StringComparison.Ordinal);
        home.Server.Clock.Advance(Duration.FromDays(190));
        Assert.True((await Standing(home)).Effects.StopsBooking);
    }

    [Theory]
    [InlineData("Form.Author", "", "Write who replied")]
    [InlineData("Form.GivenOn", "never", "Write the date of the reply")]
    [InlineData("Form.ExpiresOn", "2020-01-01", "before the reply")]
    [InlineData("Form.Pressure", "9", "from 1, the lightest, to 5")]
    [InlineData("Form.Reply", "", "Choose what was replied")]
    public async Task Refuses_a_reply_that_lacks_what_it_needs(string field, string typed, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("unstable-heart", "yes"));
        var fields = new Dictionary<string, string>
        {
            ["Form.Reply"] = "Agreed",
            ["Form.Covers"] = "K05",
            ["Form.Author"] = "Dr. Hill",
            ["Form.Profession"] = "cardiologist",
            ["Form.GivenOn"] = "2026-10-12",
            [field] = typed,
        };

        var answer = await therapist.Submit(await therapist.Page(PageOf(home.Client)), "clear", fields);

        Assert.Contains(said, await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await home.Server.InDb(db => db.Clearances.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Goes_on_in_spite_of_a_rule_only_with_a_reason_that_is_kept(string engine)
    {
        await using var home = await AClient.Open(engine);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("fever", "yes"));
        Task<HttpResponseMessage> Try(string reason) => Override(home, therapist, "I01", reason);

        Assert.Contains("Write why you go on", await AClient.TextOf(await Try("ok")), StringComparison.Ordinal);
        Assert.True((await Standing(home)).Effects.StopsBooking);

        Assert.Equal(HttpStatusCode.Redirect, (await Try("The fever was measured wrongly.")).StatusCode);
        var stands = await Standing(home);
        Assert.False(stands.Effects.StopsBooking);
        Assert.Equal("The fever was measured wrongly.", Assert.Single(stands.Overrides).Reason);
        Assert.Equal(1, await home.Server.Noted("screening.overridden"));
    }

    [Fact]
    public async Task Never_goes_on_in_spite_of_an_emergency_and_shows_whom_to_call()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Server.Change((_, practice) => practice.Obey("us-vt", allowsCbd: false));
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("chest-pain", "yes"), ("fever", "yes"));

        var answer = await Override(home, therapist, "V01", "I know better than this rule.");

        Assert.Contains("An emergency cannot be overridden", await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await home.Server.InDb(db => db.ScreeningOverrides.CountAsync()));
        Assert.NotEmpty((await home.Browser.Page("/me/screening")).QuerySelectorAll("a[href='tel:911']"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_by_the_database_itself_to_be_changed_or_taken_away(string engine)
    {
        await using var home = await AClient.Open(engine);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("unstable-heart", "yes"));
        await Override(home, therapist, "K05", "The cardiologist said so on the telephone.");

        foreach (
            var sql in new[]
            {
                "UPDATE screening SET outcome = 'proceed'",
                "DELETE FROM screening",
                "UPDATE screening_override SET reason = 'Because.'",
                "DELETE FROM screening_override",
            }
        )
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() =>
                home.Server.InDb(db => db.Database.ExecuteSqlRawAsync(sql))
            );
            Assert.Contains("screening", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal("ask-clearance", Assert.Single(await Kept(home)).Outcome);
        Assert.Equal(1, await home.Server.InDb(db => db.ScreeningOverrides.CountAsync()));
    }

    [Fact]
    public async Task Takes_add_ons_away_that_are_not_for_the_client()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Ask(home, await home.Server.AsTherapist(home.Practice), ("scent-reaction", "yes"));

        var lavender = (await home.Browser.Page("/book")).QuerySelector($"input[value='{home.Practice.Lavender.Id}']");

        Assert.True(lavender!.HasAttribute("disabled"));
        var refused = await home.Server.InPractice(services =>
            Service<MayBook>(services).Run(home.Client.Id, [home.Practice.Lavender.Id], byStaff: true, default)
        );
        Assert.IsType<MayBook.AddOnBlockedAtDesk>(refused);
    }

    [Fact]
    public async Task Is_led_on_by_what_is_answered_to_a_questionnaire()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        await home.Answer("phq-9", [null, null, null, null, null, null, null, null, 1]);

        var kept = Assert.Single(await Kept(home));
        Assert.Equal(("refer-urgently", ScreeningOrigin.Answers), (kept.Outcome, kept.Origin));
        Assert.Contains("Please do not stay alone", await home.Text("/me/screening"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_seen_by_nobody_without_a_trace_and_not_by_the_desk()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await (await home.Server.AsTherapist(home.Practice)).Page(PageOf(home.Client));
        var desk = await home.Server.AsDesk(home.Practice);

        using var answer = await desk.GetAsync(PageOf(home.Client));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("what we heed", await home.Text("/me/mine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_shows_the_client_what_another_could_read_to_their_harm()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Ask(home, await home.Server.AsTherapist(home.Practice), ("abuse-disclosed", "yes"));

        var page = await home.Text("/me/screening");

        Assert.DoesNotContain("harm", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Tells_those_who_treat_when_an_intake_cannot_wait()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await home.Server.AsMember(home.Practice, Role.Owner);

        await home.Server.InPractice(services =>
            Service<ScreenClient>(services)
                .Run(new(home.Client.Id, Facts.None.With("chest-pain", yes: true), ScreeningOrigin.Intake), default)
        );

        Assert.Equal("Please look into Repose now", Assert.Single(await home.Server.Messages()).Title);
    }

    [Fact]
    public async Task Treats_a_pregnancy_without_its_week_as_its_first_months_and_as_the_practice_has_chosen()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);
        await Ask(home, therapist, ("pregnant", "yes"));
        Assert.Equal(ScreeningOutcome.AskClearance, (await Standing(home)).Standing.Outcome);

        var owner = await home.Server.AsMember(home.Practice, Role.Owner);
        var saved = await owner.Submit(
            await owner.Page("/practice/setup/screening"),
            "screening",
            new Dictionary<string, string> { ["Form.FirstMonths"] = "defer", ["Form.Week"] = "14" }
        );

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(ScreeningOutcome.Defer, (await Standing(home)).Standing.Outcome);
    }

    [Fact]
    public async Task Finds_what_the_evidence_says_without_a_script()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var therapist = await home.Server.AsTherapist(home.Practice);

        var found = await Text(therapist, "/desk/evidence?find=serotonin+melatonin");

        Assert.Contains("C16", found, StringComparison.Ordinal);
        Assert.DoesNotContain("C41", found, StringComparison.Ordinal);
        Assert.Contains("Nothing holds all of these", await Text(therapist, "/desk/evidence?find=zebra"));
        Assert.Contains("57 statements", await Text(therapist, "/desk/evidence"));
    }

    private static async Task<HttpResponseMessage> Override(
        AClient home,
        HttpClient therapist,
        string rule,
        string reason
    ) =>
        await therapist.Submit(
            await therapist.Page(PageOf(home.Client)),
            "override",
            new Dictionary<string, string>
            {
                ["Form.Covers"] = rule,
                ["Form.Reason"] = reason,
                ["Form.Days"] = "3",
            }
        );

    private static Task<Stands> Standing(AClient home) =>
        home.Server.InPractice(services => Service<ReadStanding>(services).Run(home.Client.Id, default));

    private static T Service<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
