using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Intakes;

public sealed class HandingAnIntakeIn
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_it_with_its_signature_and_tells_the_therapist_without_a_word_of_health(string engine)
    {
        await using var intake = await AnIntake.Open(engine);
        await intake.Fill("health", ("heart", "device"));

        var answer = await intake.Sign();

        Assert.Contains("said=handed-in", AnIntake.To(answer), StringComparison.Ordinal);
        var kept = Assert.Single(await intake.All());
        Assert.Equal(("Cleo Lark", 1, "client"), (kept.Signature, kept.AgreementVersion, kept.HandedInBy));
        Assert.Contains("I may stop it at any time.", kept.Agreed, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2027, 10, 12), kept.DueOn);
        Assert.Contains(
            "A pacemaker or another device",
            (await intake.Ana.Page(intake.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Tells_those_who_treat_once_and_at_once_where_it_cannot_wait()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Server.AsMember(intake.Practice, Role.Owner);
        await intake.Fill("lately", ("urgent", "chest"));

        await intake.Sign();

        var titles = (await intake.Server.Messages()).Select(one => one.Title);
        Assert.Single(titles, title => title.StartsWith("Please look into Repose", StringComparison.Ordinal));
        Assert.Contains("Please look into Repose now", titles);
    }

    [Fact]
    public async Task Asks_about_half_an_intake_and_takes_it_all_the_same()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("reason", ("reason", "Sleep"));

        Assert.Contains("tick the box there", await AnIntake.Said(await intake.Sign(asItIs: false)));
        Assert.False(Assert.Single(await intake.All()).IsHandedIn);

        await intake.Sign();
        Assert.True(Assert.Single(await intake.All()).IsHandedIn);
    }

    [Fact]
    public async Task Asks_about_answers_that_do_not_go_together_and_never_refuses_them()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("sleep", ("bed-hours", "5"), ("sleep-hours", "9"));

        var page = await intake.Home.Page("/me/intake/sign");
        Assert.Contains("more hours than you are in bed", page.Body!.TextContent, StringComparison.Ordinal);
        await intake.Sign();

        Assert.True(Assert.Single(await intake.All()).LeftContradictions);
        Assert.Contains(
            "more hours than you are in bed",
            (await intake.Ana.Page(intake.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Needs_the_guardian_of_a_minor()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("about-you", ("birth-date", "2012-05-31"));
        var page = await intake.Home.Page("/me/intake/sign");

        Assert.NotNull(page.QuerySelector("input[name='Form.Agreed'][value=guardian]"));
    }

    [Fact]
    public async Task Needs_every_statement_and_a_name_and_keeps_what_was_ticked()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("reason", ("reason", "Sleep"));
        var page = await intake.Home.Page("/me/intake/sign");

        var answer = await intake.Home.Submit(
            page,
            "sign",
            new Dictionary<string, string>
            {
                ["Form.AsItIs"] = "true",
                ["Form.Agreed"] = "read",
                ["Form.Signature"] = "Cleo",
            }
        );

        Assert.Contains("tick each line", await AnIntake.Said(answer), StringComparison.Ordinal);
        Assert.True((await answer.Page()).QuerySelector("input[value=read]")!.HasAttribute("checked"));
        Assert.False(Assert.Single(await intake.All()).IsHandedIn);
    }

    [Fact]
    public async Task Is_refused_where_another_device_wrote_meanwhile()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("reason", ("reason", "Sleep"));
        var stale = await intake.Home.Page("/me/intake/sign");
        await intake.Fill("operations", ("operations", "Knee, May 2024"));
        foreach (var box in stale.QuerySelectorAll("input[type=checkbox]"))
        {
            box.SetAttribute("checked", "checked");
        }

        var answer = await intake.Home.Submit(
            stale,
            "sign",
            new Dictionary<string, string> { ["Form.Signature"] = "Cleo" }
        );

        Assert.Contains("changed on another device", await AnIntake.Said(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_has_changed_since_the_last_time_and_keeps_what_has_not()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("health", ("heart", "device"));
        await intake.Fill("reason", ("reason", "Sleep"));
        await intake.Sign();
        intake.Server.Clock.Advance(Duration.FromDays(1));

        Assert.Contains("as last time", (await intake.Home.Page("/me/intake")).Body!.TextContent);
        await intake.Fill("reason", ("reason", "My back"));
        await intake.Sign();

        var desk = (await intake.Ana.Page(intake.Desk)).Body!.TextContent;
        Assert.Contains("Changes since", desk, StringComparison.Ordinal);
        Assert.Contains("A pacemaker or another device", desk, StringComparison.Ordinal);
        var page = await intake.Ana.Page(intake.Desk);
        Assert.Equal(
            ["What brings you here?", "Sleep", "My back"],
            page.QuerySelectorAll("tbody tr").Single().Children.Select(cell => cell.TextContent.Trim())
        );
        Assert.Contains("Sleep", (await intake.Ana.Page($"{intake.Desk}?number=1")).Body!.TextContent);
    }

    [Fact]
    public async Task Is_asked_for_again_by_those_who_treat_and_after_its_time()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Fill("reason", ("reason", "Sleep"));
        await intake.Sign();
        Assert.Contains("due again on", (await intake.Ana.Page(intake.Desk)).Body!.TextContent);

        await intake.Ana.Submit(
            await intake.Ana.Page(intake.Desk),
            "ask",
            new Dictionary<string, string> { ["Form.Because"] = "You told me of an operation." }
        );

        Assert.Contains("You told me of an operation.", (await intake.Home.Page("/me/intake")).Body!.TextContent);
        await intake.Sign();
        intake.Server.Clock.Advance(Duration.FromDays(370));
        Assert.Contains("A year has passed.", (await intake.Home.Page("/me/intake")).Body!.TextContent);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_never_changed_afterwards_whatever_is_asked_of_the_database(string engine)
    {
        await using var intake = await AnIntake.Open(engine);
        await intake.Fill("reason", ("reason", "Sleep"));
        await intake.Sign();

        await Assert.ThrowsAnyAsync<Exception>(() =>
            intake.Server.InDb(db =>
                db.Intakes.ExecuteUpdateAsync(set => set.SetProperty(one => one.Signature, "Mallory"))
            )
        );
        await Assert.ThrowsAnyAsync<Exception>(() =>
            intake.Server.InDb(db =>
                db.IntakePages.ExecuteUpdateAsync(set => set.SetProperty(one => one.Answers, "{}"))
            )
        );
        Assert.Equal("Cleo Lark", Assert.Single(await intake.All()).Signature);
    }

    [Fact]
    public async Task Can_be_done_together_at_the_desk_by_those_who_treat_and_by_nobody_else()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);
        await intake.Ana.Submit(
            await intake.Ana.Page($"{intake.Desk}/reason"),
            "page",
            new Dictionary<string, string> { ["Q.reason"] = "Told at the desk" }
        );

        await intake.Sign(intake.Ana, $"{intake.Desk}/sign");

        Assert.NotEqual("client", Assert.Single(await intake.All()).HandedInBy);
        Assert.Contains(
            "what you told before massage",
            (await intake.Home.Page("/me/mine")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_there_in_Spanish()
    {
        await using var intake = await AnIntake.Open(Engine.Sqlite);

        var page = await intake.Home.Page("/me/intake/health?language=es");
        Assert.Equal("Su salud", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Nada de esto", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
