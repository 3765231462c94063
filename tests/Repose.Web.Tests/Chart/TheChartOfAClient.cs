using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Screening;
using Repose.Web.Tests.Desk;
using Repose.Web.Tests.Intakes;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Chart;

public sealed class TheChartOfAClient
{
    private static readonly string[] Sections =
    [
        "alerts",
        "course",
        "nights",
        "pain",
        "answers",
        "reaction",
        "measures",
        "letters",
        "notes",
    ];

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_all_on_one_page_and_leaves_one_line_in_the_audit(string engine)
    {
        await using var sleeper = await ASleeper.Open(engine);
        sleeper.Agrees();
        var first = Today.PlusWeeks(-6);
        sleeper.Has(TenDaysFrom(first), "sol");
        for (var date = first.PlusDays(-27); date <= Today; date = date.PlusDays(1))
        {
            sleeper.Writes(date, awake: date <= first ? 60 : 25);
        }

        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await ADesk.Get(ana, Address(sleeper));

        Assert.Equal(Sections, page.QuerySelectorAll("main h2").Select(heading => heading.Id));
        Assert.NotNull(page.QuerySelector("#chart-nights svg"));
        Assert.Contains("10 of 10 done", page.Body!.TextContent, StringComparison.Ordinal);
        var looks = await sleeper.Server.InDb(db =>
            db.AuditEvents.Where(one => one.SubjectId == sleeper.Client.Id.Value).ToListAsync()
        );
        Assert.Equal([("chart.read", "chart")], looks.Select(one => (one.Action, one.Detail)));
        Assert.Contains(
            "your whole chart",
            (await sleeper.Browser.Page("/me/mine")).QuerySelector("[aria-labelledby=looked]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_no_night_of_a_client_who_has_not_agreed(string engine)
    {
        await using var sleeper = await ASleeper.Open(engine);
        sleeper.Has(TenDaysFrom(Today.PlusWeeks(-6)), "sol");
        sleeper.Writes(Today, awake: 60);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await ADesk.Get(ana, Address(sleeper));

        Assert.Contains("has not agreed that therapists see", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["alerts", "answers", "measures", "letters", "notes"],
            page.QuerySelectorAll("main h2").Select(heading => heading.Id)
        );
        Assert.Empty(page.QuerySelectorAll(".picture"));
    }

    [Fact]
    public async Task Says_what_screening_and_intake_have_to_say_the_gravest_first()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        var chart = $"/desk/clients/{intake.Client.Id}/chart";
        Assert.Equal([("soon", "The intake was never handed in", intake.Desk)], await Alerts(intake.Ana, chart));

        await intake.Fill("allergies", ("allergies", "tree-nut"), ("allergy-words", "Pollen"));
        await intake.Sign();
        await Screen(intake, ("fever", "yes"), ("varicose-veins", "yes"));
        var alerts = await Alerts(intake.Ana, chart);

        var screening = $"/desk/clients/{intake.Client.Id}/screening";
        Assert.Equal(("now", screening), (alerts[0].Word, alerts[0].Address));
        Assert.Contains(alerts, one => one.Word == "heed" && one.Address == screening);
        var allergic = Assert.Single(alerts, one => one.Says.StartsWith("Allergic: ", StringComparison.Ordinal));
        Assert.Equal(("heed", intake.Desk), (allergic.Word, allergic.Address));
        Assert.Contains("Pollen", allergic.Says, StringComparison.Ordinal);
        Assert.Equal(
            alerts.Select(one => one.Word),
            alerts.Select(one => one.Word).OrderBy(word => Array.IndexOf(Words, word))
        );
        Assert.DoesNotContain(alerts, one => one.Says.StartsWith("The intake", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_when_the_intake_waits_again_and_what_has_changed_in_it()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        var chart = $"/desk/clients/{intake.Client.Id}/chart";
        await intake.Fill("allergies", ("allergies", "none"));
        await intake.Sign();
        await intake.Ana.Submit(
            await intake.Ana.Page(intake.Desk),
            "ask",
            new Dictionary<string, string> { ["Form.Because"] = "You had an operation." }
        );
        Assert.Contains(
            await Alerts(intake.Ana, chart),
            one => one.Says == "The intake was asked for again: You had an operation."
        );

        await intake.Fill("allergies", ("allergies", "tree-nut"));
        await intake.Sign();
        var changed = Assert.Single(
            await Alerts(intake.Ana, chart),
            one => one.Says.StartsWith("Answered otherwise", StringComparison.Ordinal)
        );
        Assert.Equal(("soon", $"{intake.Desk}#changes"), (changed.Word, changed.Address));
        Assert.Contains("Are you allergic to any of these?", changed.Says, StringComparison.Ordinal);

        intake.Server.Clock.AdvanceDays(366);
        using var ana = await intake.Server.AsTherapist(intake.Practice);
        Assert.Contains(
            await Alerts(ana, chart),
            one => one.Says.StartsWith("The intake is due again since", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Says_who_goes_on_in_spite_of_a_stop_and_which_reply_runs_out()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        var (chart, client) = ($"/desk/clients/{intake.Client.Id}/chart", intake.Client.Id);
        await Screen(intake, ("fever", "yes"), ("varicose-veins", "yes"));
        var stop = (await Alerts(intake.Ana, chart))[0];
        Assert.Equal("now", stop.Word);
        var rule = await intake.Server.InPractice(async services =>
            (await services.GetRequiredService<ReadStanding>().Run(client, TestContext.Current.CancellationToken))
                .Standing.Rules.First(one => one.Effects.StopsBooking)
                .Fired.Rule.Id
        );
        await intake.Server.InDb(db =>
        {
            db.Add(
                new ScreeningOverride(
                    db.PracticeId,
                    Id<ScreeningOverride>.New(),
                    client,
                    rule,
                    "The doctor was asked by telephone.",
                    "Ana",
                    AServer.Noon,
                    Today.PlusDays(2)
                )
            );
            db.Add(
                new Clearance(
                    db.PracticeId,
                    Id<Clearance>.New(),
                    client,
                    ClearanceReply.Agreed,
                    "Dr. Abernathy",
                    "family doctor",
                    Today.PlusMonths(-6),
                    Today.PlusDays(-1),
                    rule
                )
            );
            return db.SaveChangesAsync();
        });

        var alerts = await Alerts(intake.Ana, chart);

        Assert.DoesNotContain(alerts, one => one.Word == "now");
        Assert.Contains(
            alerts,
            one =>
                one.Word == "soon"
                && one.Says.StartsWith("Ana goes on until Wednesday 14 October", StringComparison.Ordinal)
        );
        Assert.Contains(
            alerts,
            one =>
                one.Word == "soon"
                && one.Says.StartsWith("The reply of Dr. Abernathy ended on", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Puts_what_cannot_wait_first()
    {
        await using var sleeper = await ASleeper.Open(Engine.Sqlite);
        await sleeper.IsKept();
        await sleeper.Server.InDb(db =>
        {
            var form = new FilledForm(
                db.PracticeId,
                Id<FilledForm>.New(),
                sleeper.Client.Id,
                new("phq-9", 1, null, Asking.WithoutCourse, new(2026, 10, 12)),
                1,
                [.. Enumerable.Repeat((int?)2, 9)],
                new(18, null),
                new(AServer.Noon, "client", IsByStaff: false, IsFinished: true)
            );
            db.Add(form);
            db.Add(
                new FormFlag(
                    db.PracticeId,
                    Id<FormFlag>.New(),
                    sleeper.Client.Id,
                    form.Id,
                    null,
                    15,
                    false,
                    AServer.Noon - Duration.FromDays(1)
                )
            );
            db.Add(
                new FormFlag(db.PracticeId, Id<FormFlag>.New(), sleeper.Client.Id, form.Id, 9, 1, true, AServer.Noon)
            );
            return db.SaveChangesAsync();
        });
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var alerts = (await ADesk.Get(ana, Address(sleeper))).QuerySelectorAll("[aria-labelledby=alerts] li");

        // The third is the intake, which was never handed in.
        Assert.Equal(["now", "soon", "soon"], alerts.Select(alert => alert.QuerySelector(".badge")!.TextContent));
        Assert.Contains("talk with the client about safety now", alerts[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_those_who_treat()
    {
        await using var sleeper = await ASleeper.Open(Engine.Sqlite);
        await sleeper.IsKept();
        using var desk = await sleeper.Server.AsDesk(sleeper.Practice);

        using var answer = await desk.GetAsync(new Uri(Address(sleeper), UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static readonly string[] Words = ["now", "soon", "heed"];

    private static async Task<IReadOnlyList<(string Word, string Says, string Address)>> Alerts(
        HttpClient therapist,
        string chart
    ) =>
        [
            .. (await therapist.Page(chart))
                .QuerySelectorAll("[aria-labelledby=alerts] li")
                .Select(one =>
                    (
                        one.QuerySelector(".badge")!.TextContent,
                        one.QuerySelector("a")!.TextContent,
                        one.QuerySelector("a")!.GetAttribute("href")!
                    )
                ),
        ];

    private static Task Screen(AnIntake of, params (string Fact, string Answer)[] told) =>
        of.Server.InPractice(async services =>
        {
            var facts = Facts.Of(told.Select(one => KeyValuePair.Create(one.Fact, FactAnswer.Kept(one.Answer))));
            var kept = await services
                .GetRequiredService<ScreenClient>()
                .Run(new(of.Client.Id, facts, ScreeningOrigin.Desk), TestContext.Current.CancellationToken);
            Assert.True(kept.Succeeded);
        });

    private static string Address(ASleeper sleeper) => $"/desk/clients/{sleeper.Client.Id}/chart";
}
