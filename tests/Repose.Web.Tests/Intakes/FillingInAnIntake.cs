using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Intakes;

public sealed class FillingInAnIntake
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_left_and_resumed_page_by_page_and_nothing_is_lost(string engine)
    {
        await using var intake = await AnIntake.Open(engine);

        await intake.Fill("about-you", ("birth-date", "1980-05-31"), ("called", "Cleo"));
        await intake.Fill("reason", ("reason", "I wake at three.\nEvery night."));

        var page = await intake.Home.Page("/me/intake/reason");
        Assert.Equal("I wake at three.\nEvery night.", page.QuerySelector("textarea[name='Q.reason']")!.TextContent);
        var home = (await intake.Home.Page("/me/intake")).Body!.TextContent;
        Assert.Contains("done", home, StringComparison.Ordinal);
        Assert.Contains("Go on", (await intake.Home.Page("/me")).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(Assert.Single(await intake.All()).IsHandedIn);
    }

    [Fact]
    public async Task Leads_to_the_questions_that_follow_from_an_answer()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        var more = await intake.Fill("about-you", ("birth-date", "2012-05-31"));
        Assert.Contains("/me/intake/about-you?more=yes", AnIntake.To(more), StringComparison.Ordinal);
        var page = await intake.Home.Page("/me/intake/about-you?more=yes");
        Assert.NotNull(page.QuerySelector("[name='Q.guardian']"));
    }

    [Theory]
    [InlineData("2030-01-01", "still to come")]
    [InlineData("1850-01-01", "very long ago")]
    [InlineData("yesterday", "Please write a date")]
    public async Task Refuses_a_day_of_birth_that_cannot_be_and_keeps_all_that_was_typed(string born, string said)
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        var answer = await intake.Fill("about-you", ("birth-date", born), ("called", "Cleo"));

        var page = await answer.Page();
        Assert.Contains(said, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Cleo", page.QuerySelector("[name='Q.called']")!.GetAttribute("value"));
        Assert.Equal(born, page.QuerySelector("[name='Q.birth-date']")!.GetAttribute("value"));
        Assert.Empty(await intake.Pages());
    }

    [Fact]
    public async Task Takes_two_hundred_medicines_and_shows_each_as_it_was_typed()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        string[] medicines = [.. Enumerable.Range(1, 200).Select(number => $"Medicine {number} <b>10 mg</b> & 'more'")];

        await intake.Fill("medicines", ("takes-medicines", "yes"), ("medicines", string.Join("\r\n", medicines)));
        await intake.Sign();

        var page = await intake.Ana.Page(intake.Desk);
        Assert.Equal(
            medicines,
            page.QuerySelectorAll("dd li")
                .Select(one => one.TextContent)
                .Where(one => one.StartsWith("Medicine", StringComparison.Ordinal))
        );
        Assert.Empty(page.QuerySelectorAll("dd b"));
    }

    [Fact]
    public async Task Says_how_many_lines_there_may_be_and_shows_them_all_again()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        var lines = string.Join('\n', Enumerable.Range(1, 400));

        var answer = await intake.Fill("medicines", ("medicines", lines));

        var page = await answer.Page();
        Assert.Contains("no more than 300 lines", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(lines, page.QuerySelector("[name='Q.medicines']")!.TextContent);
    }

    [Fact]
    public async Task Takes_nothing_that_it_did_not_ask()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        var answer = await intake.Fill(
            "touch",
            ("pressure", "very-hard"),
            ("no-touch", "back-tail"),
            ("stop-word", "\u0007Red\u001b"),
            ("reason", "not of this page")
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = IntakeAnswers.Read(Assert.Single(await intake.Pages()).Answers);
        Assert.Equal(["Red"], kept["stop-word"]);
        Assert.Equal(["stop-word"], kept.Keys);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_what_another_device_saved_meanwhile_before_it_is_written_over(string engine)
    {
        await using var intake = await AnIntake.Open(engine);
        var old = await intake.Home.Page("/me/intake/reason");
        await intake.Fill("reason", ("reason", "From the telephone"));

        var told = await intake.Send(old, ("reason", "From the kitchen"));

        var page = await told.Page();
        Assert.Contains("changed on another device", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("From the telephone", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("From the kitchen", page.QuerySelector("textarea[name='Q.reason']")!.TextContent);

        await intake.Send(page, ("reason", "From the kitchen"));
        Assert.Equal(
            ["From the telephone", "From the kitchen"],
            (await intake.Pages()).Select(one => IntakeAnswers.Read(one.Answers)["reason"][0])
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Begins_one_intake_for_two_devices_at_the_same_moment(string engine)
    {
        await using var intake = await AnIntake.Open(engine);
        string[] sections = ["reason", "sleep", "touch", "operations"];
        var pages = new List<AngleSharp.Dom.IDocument>();
        foreach (var section in sections)
        {
            pages.Add(await intake.Home.Page($"/me/intake/{section}"));
        }

        var answers = await Task.WhenAll(pages.Select(page => intake.Send(page)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));

        Assert.Single(await intake.All());
        Assert.Equal(4, (await intake.Pages()).Count);
    }

    [Fact]
    public async Task Leads_to_help_at_once_where_an_answer_needs_it()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        var answer = await intake.Fill("feelings", ("end-life", "yes"));

        Assert.Contains("/me/intake?said=urgent", AnIntake.To(answer), StringComparison.Ordinal);
        var page = await intake.Home.Page("/me/intake?said=urgent");
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='/me/help']"));
    }

    [Fact]
    public async Task Is_asked_for_with_the_booking()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        var visit = await intake.Server.InDb(async db =>
        {
            var start = intake.Practice.At(2026, 10, 15, 10);
            var appointment = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                intake.Client.Id,
                new(start, intake.Practice.Ana.Id, intake.Practice.Willow.Id),
                Booked.Of(intake.Practice.Hour, []),
                AServer.Noon
            );
            db.Add(appointment);
            await db.SaveChangesAsync();
            return appointment.Id;
        });

        Assert.NotNull((await intake.Home.Page($"/me/visits/{visit}")).QuerySelector("main a[href='/me/intake']"));
        Assert.NotNull((await intake.Home.Page("/me")).QuerySelector("main a.button[href='/me/intake']"));
        await intake.Fill("reason", ("reason", "Sleep"));
        await intake.Sign();
        Assert.Null((await intake.Home.Page($"/me/visits/{visit}")).QuerySelector("main a[href='/me/intake']"));
        Assert.Null((await intake.Home.Page("/me")).QuerySelector("main a.button[href='/me/intake']"));
    }

    [Fact]
    public async Task Is_not_there_for_a_page_that_nobody_asks()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        using var unknown = await intake.Home.GetAsync("/me/intake/horoscope");
        using var notAsked = await intake.Home.GetAsync("/me/intake/pregnancy");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, notAsked.StatusCode);
    }
}
