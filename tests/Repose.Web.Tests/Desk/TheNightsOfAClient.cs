using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Desk;

public sealed class TheNightsOfAClient
{
    private static readonly string[] Places = ["sleep", "helping"];

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_seen_by_those_who_treat_as_the_client_sees_them(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        Sleeps(sleeper, Today.PlusDays(-27), Today, _ => 50);
        sleeper.Wears(Today, awake: 20);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await From(ana, sleeper, "sleep");

        var own = await sleeper.Browser.Page("/me/sleep");
        Assert.Equal(
            ["raster", "trend", "regularity", "debt"],
            page.QuerySelectorAll(".picture").Select(one => one.Id)
        );
        Assert.Equal(
            own.QuerySelectorAll("main table").Select(one => one.TextContent),
            page.QuerySelectorAll("main table").Select(one => one.TextContent)
        );
        Assert.Contains("Advise to ask a doctor", Words(page), StringComparison.Ordinal);
        SpeaksToNoClient(page);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Stay_on_the_pages_of_the_staff_however_they_are_turned(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        sleeper.Writes(Today.PlusDays(-80), awake: 45);
        sleeper.Wears(Today.PlusDays(-80), awake: 45);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}/sleep?until=2026-08-01&measure=sol");

        Assert.Contains("24 July 2026", Words(page), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 10);
        Assert.All(links, link => Assert.StartsWith("/desk/", link, StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_not_shown_until_the_client_agrees_nor_once_it_is_taken_back(string engine)
    {
        await using var sleeper = await Open(engine);
        var first = Today.PlusWeeks(-6);
        sleeper.Has(TenDaysFrom(first), "sol");
        Sleeps(sleeper, first.PlusDays(-27), first.PlusDays(33), date => date <= first ? 60 : 25);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        await IsClosed(ana, sleeper);
        sleeper.Agrees();
        await sleeper.IsKept();
        foreach (var place in Places)
        {
            var page = await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}/{place}?until=2026-10-05");
            Assert.NotEmpty(page.QuerySelectorAll(".picture"));
        }

        sleeper.Agrees(isGiven: false);
        await sleeper.IsKept();
        await IsClosed(ana, sleeper);

        Assert.Equal(["helping", "nights"], (await Looks(sleeper)).Order());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_closed_to_the_desk_and_no_link_leads_there(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        sleeper.Has(TenDaysFrom(Today.PlusDays(3)));
        sleeper.Writes(Today, awake: 60);
        await sleeper.IsKept();
        using var desk = await sleeper.Server.AsDesk(sleeper.Practice);

        var card = await ADesk.Get(desk, $"/desk/clients/{sleeper.Client.Id}");
        Assert.DoesNotContain(
            card.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? ""),
            link => Places.Any(place => link.Contains($"/{place}", StringComparison.Ordinal))
        );
        foreach (var place in Places)
        {
            using var answer = await desk.GetAsync(
                new Uri($"/desk/clients/{sleeper.Client.Id}/{place}", UriKind.Relative)
            );
            Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Empty(await Looks(sleeper));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tell_the_client_who_looked_at_what(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);
        using var owner = await sleeper.Server.AsOwner(sleeper.Practice);

        for (var times = 0; times < 12; times++)
        {
            await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}/sleep");
        }

        await ADesk.Get(owner, $"/desk/clients/{sleeper.Client.Id}/helping");

        Assert.Equal(13, (await Looks(sleeper)).Count);
        var told = (await sleeper.Browser.Page("/me/mine")).QuerySelectorAll("[aria-labelledby=looked] li");
        Assert.Equal(2, told.Length);
        Assert.Contains(
            told,
            one =>
                one.TextContent.Contains("Therapist", StringComparison.Ordinal)
                && one.TextContent.EndsWith("your nights, 12 times that day", StringComparison.Ordinal)
        );
        Assert.Contains(
            told,
            one =>
                one.TextContent.Contains("Owner", StringComparison.Ordinal)
                && one.TextContent.EndsWith("is it helping?", StringComparison.Ordinal)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Show_no_number_of_a_course_that_runs(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        var course = sleeper.Has(TenDaysFrom(Today.PlusDays(-14)), "sol");
        Sleeps(sleeper, Today.PlusDays(-27), Today, date => date > Today.PlusDays(-14) ? 5 : 80);
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        foreach (var place in new[] { "helping", $"helping/{course.Id}" })
        {
            var page = await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}/{place}");

            Assert.Contains("Cannot tell yet", Words(page), StringComparison.Ordinal);
            Assert.Contains("5 of 10", Words(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".verdict, .picture, main table"));
            Assert.DoesNotContain(page.QuerySelectorAll("main a"), LeadsToTheClients);
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Give_the_answer_of_a_course_that_is_over_in_words_about_the_client(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        var first = Today.PlusWeeks(-6);
        var course = sleeper.Has(TenDaysFrom(first), "sol");
        var chance = new Random(1);
        Sleeps(
            sleeper,
            first.PlusDays(-27),
            first.PlusDays(33),
            date => (date <= first ? 60 : 25) + chance.Next(-15, 16)
        );
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await From(ana, sleeper, $"helping/{course.Id}");

        var verdicts = page.QuerySelectorAll(".verdict");
        Assert.Equal(2, verdicts.Length);
        Assert.Contains("Better, by an amount that matters", verdicts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("the client fell asleep about", verdicts[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#trend svg"));
        SpeaksToNoClient(page);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leave_the_measure_of_a_course_to_come_to_the_client(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        sleeper.Has(TenDaysFrom(Today.PlusDays(3)), "waso");
        await sleeper.IsKept();
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        var page = await From(ana, sleeper, "helping");

        Assert.Contains(Outcomes.WakeAfterSleepOnset.Name, Words(page), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("too soon for seven nights", Words(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), LeadsToTheClients);
        SpeaksToNoClient(page);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_not_found_where_the_client_or_the_course_is_not_theirs(string engine)
    {
        await using var sleeper = await Agreeing(engine);
        var course = sleeper.Has(TenDaysFrom(Today.PlusDays(3)));
        await sleeper.IsKept();
        var other = await sleeper.Server.NewClient(sleeper.Practice, "Otto Reed");
        await sleeper.Server.InDb(db =>
        {
            db.Add(
                new ConsentAnswer(
                    db.PracticeId,
                    Id<ConsentAnswer>.New(),
                    other.Id,
                    "therapist",
                    1,
                    1,
                    true,
                    AServer.Noon
                )
            );
            return db.SaveChangesAsync();
        });
        using var ana = await sleeper.Server.AsTherapist(sleeper.Practice);

        foreach (
            var path in new[]
            {
                $"{Guid.NewGuid()}/sleep",
                $"{Guid.NewGuid()}/helping",
                $"{sleeper.Client.Id}/helping/{Guid.NewGuid()}",
                $"{other.Id}/helping/{course.Id}",
            }
        )
        {
            using var answer = await ana.GetAsync(new Uri($"/desk/clients/{path}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<ASleeper> Agreeing(string engine)
    {
        var sleeper = await Open(engine);
        sleeper.Agrees();
        return sleeper;
    }

    private static void Sleeps(ASleeper sleeper, LocalDate first, LocalDate last, Func<LocalDate, int> awake)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            sleeper.Writes(date, awake(date));
        }
    }

    /// <summary>The page behind a link of the client's card.</summary>
    private static async Task<IDocument> From(HttpClient ana, ASleeper sleeper, string place)
    {
        var card = await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}");
        return await ADesk.Get(ana, card.QuerySelector($"main a[href$='/{place}']")!.GetAttribute("href")!);
    }

    private static async Task IsClosed(HttpClient ana, ASleeper sleeper)
    {
        foreach (var place in Places)
        {
            var page = await ADesk.Get(ana, $"/desk/clients/{sleeper.Client.Id}/{place}?until=2026-10-05");
            Assert.Contains("has not agreed", Words(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".verdict, .picture, progress, main table"));
        }
    }

    private static string Words(IDocument page) => page.QuerySelector("main")!.TextContent;

    private static bool LeadsToTheClients(IElement link) =>
        link.GetAttribute("href")!.StartsWith("/me", StringComparison.Ordinal);

    private static void SpeaksToNoClient(IDocument page) => Assert.DoesNotMatch("(?i)\\byour?s?\\b", Words(page));

    /// <summary>Which parts of the client's nights were looked at, by the audit.</summary>
    private static Task<List<string>> Looks(ASleeper sleeper) =>
        sleeper.Server.InDb(db =>
            db.AuditEvents.Where(one => one.Action == "chart.read" && one.SubjectId == sleeper.Client.Id.Value)
                .Where(one => one.Detail == "nights" || one.Detail == "helping")
                .Select(one => one.Detail)
                .ToListAsync()
        );
}
