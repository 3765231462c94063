using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Verdicts;

public sealed class ThePageOfIsItHelping
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Invites_to_a_course_where_there_is_none(string engine)
    {
        await using var sleeper = await Open(engine);

        var page = await sleeper.Browser.Page("/me/helping");

        Assert.NotNull(page.QuerySelector("main a[href='/book/course']"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Links_to_pages_that_are_there(bool isPlanned)
    {
        await using var sleeper = await Open(Engine.Sqlite);
        if (isPlanned)
        {
            sleeper.Has(TenDaysFrom(Today.PlusDays(3)));
            await sleeper.IsKept();
        }

        foreach (var link in (await sleeper.Browser.Page("/me/helping")).QuerySelectorAll("main a[href]"))
        {
            var answer = await sleeper.Browser.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{link.GetAttribute("href")}: {(int)answer.StatusCode}");
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_nights_towards_a_baseline_before_the_first_session(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Has(TenDaysFrom(Today.PlusDays(7)));
        sleeper.Writes(Today, awake: 40);
        sleeper.Writes(Today.PlusDays(-1), awake: 40);
        await sleeper.IsKept();

        var page = await sleeper.Browser.Page("/me/helping");

        Assert.Contains("2 of 14 nights", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector("progress")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".verdict"));
        // Seven more mornings come before the first session: enough.
        Assert.DoesNotContain("too soon", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_when_the_first_session_comes_too_soon_to_compare(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Has(TenDaysFrom(Today.PlusDays(3)));
        await sleeper.IsKept();

        Assert.Contains("too soon for seven nights", await sleeper.Text("/me/helping"), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lets_the_one_measure_be_chosen_until_the_first_session_and_not_after(string engine)
    {
        await using var sleeper = await Open(engine);
        var course = sleeper.Has(TenDaysFrom(Today.PlusDays(7)));
        await sleeper.IsKept();
        var form = await sleeper.Browser.Page("/me/helping");

        var chosen = await sleeper.Browser.Submit(
            form,
            "measure",
            new Dictionary<string, string> { ["Form.Outcome"] = "waso" }
        );
        sleeper.Server.Clock.AdvanceDays(8);
        var late = await sleeper.Browser.Submit(
            form,
            "measure",
            new Dictionary<string, string> { ["Form.Outcome"] = "sol" }
        );

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, late.StatusCode);
        Assert.Equal(
            "waso",
            await sleeper.Server.InDb(db => Task.FromResult(db.Courses.Single(one => one.Id == course.Id).Outcome))
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_no_number_while_the_course_runs(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Has(TenDaysFrom(Today.PlusDays(-14)), "sol");
        for (var night = 0; night < 28; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: night < 14 ? 5 : 80);
        }

        await sleeper.IsKept();

        var page = await sleeper.Browser.Page("/me/helping");

        Assert.Contains("Cannot tell yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 of 10", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".verdict, .picture"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Answers_both_questions_when_it_is_over_and_lists_what_else_changed(string engine)
    {
        await using var sleeper = await Open(engine);
        var first = Today.PlusWeeks(-6);
        await SleepsSooner(sleeper, first, ill: first.PlusDays(10));

        var page = await sleeper.Browser.Page("/me/helping");

        var verdicts = page.QuerySelectorAll(".verdict");
        Assert.Equal(2, verdicts.Length);
        Assert.Contains("Better, by an amount that matters", verdicts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Weaker comparison", verdicts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Ill, 10 Sep 2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#trend svg"));
    }

    [Fact]
    public async Task Answers_anew_when_nights_are_no_longer_what_they_were()
    {
        await using var sleeper = await Open(Engine.Sqlite);
        var first = Today.PlusWeeks(-6);
        await SleepsSooner(sleeper, first);
        async Task<string> Verdict() =>
            (await sleeper.Browser.Page("/me/helping")).QuerySelector(".verdict")!.TextContent;
        var before = await Verdict();
        Assert.Equal(before, await Verdict());
        Assert.Contains("Better", before, StringComparison.Ordinal);

        await sleeper.Server.InDb(db =>
            db.DiaryPages.Where(page => page.Date <= first.PlusDays(-5)).ExecuteDeleteAsync()
        );

        Assert.Contains("Cannot tell yet", await Verdict(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Withholds_the_answer_where_the_measure_was_chosen_after_the_start(string engine)
    {
        await using var sleeper = await Open(engine);
        var first = Today.PlusWeeks(-6);
        sleeper.Has(TenDaysFrom(first), "sol", namedOn: first.PlusDays(10));
        for (var date = first.PlusDays(-27); date <= first.PlusDays(33); date = date.PlusDays(1))
        {
            sleeper.Writes(date, awake: (date <= first ? 60 : 25) + (date.Day % 7));
        }

        await sleeper.IsKept();

        var text = (await sleeper.Browser.Page("/me/helping")).QuerySelector(".verdict")!.TextContent;

        Assert.Contains("Cannot tell yet", text, StringComparison.Ordinal);
        Assert.Contains("fixed after the first session", text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_no_course_of_anybody_else(string engine)
    {
        await using var sleeper = await Open(engine);
        var course = sleeper.Has(TenDaysFrom(Today.PlusDays(7)));
        await sleeper.IsKept();
        var other = await sleeper.Server.AsClient(
            sleeper.Practice,
            await sleeper.Server.NewClient(sleeper.Practice, "Otto Reed")
        );

        var answer = await other.GetAsync(new Uri($"/me/helping/{course.Id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Some ups and downs without a rhythm, and half an hour sooner asleep during a course of ten.</summary>
    private static Task SleepsSooner(ASleeper sleeper, LocalDate first, LocalDate? ill = null)
    {
        sleeper.Has(TenDaysFrom(first), "sol");
        var chance = new Random(1);
        for (var date = first.PlusDays(-27); date <= first.PlusDays(33); date = date.PlusDays(1))
        {
            var isIll = date == ill;
            sleeper.Writes(
                date,
                awake: (date <= first ? 60 : 25) + chance.Next(-15, 16),
                entry => entry with { IsIll = isIll }
            );
        }

        return sleeper.IsKept();
    }
}
