using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Desk;
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
            ["alerts", "answers", "measures", "notes"],
            page.QuerySelectorAll("main h2").Select(heading => heading.Id)
        );
        Assert.Empty(page.QuerySelectorAll(".picture"));
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

        Assert.Equal(["now", "soon"], alerts.Select(alert => alert.QuerySelector(".badge")!.TextContent));
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

    private static string Address(ASleeper sleeper) => $"/desk/clients/{sleeper.Client.Id}/chart";
}
