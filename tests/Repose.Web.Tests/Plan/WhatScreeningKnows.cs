using Repose.Practice;
using Repose.Testing;
using Repose.Web.Screening;
using Repose.Web.Tests.Questions;

namespace Repose.Web.Tests.Plan;

public sealed class WhatScreeningKnows
{
    /// <summary>Bright light in the morning.</summary>
    private const string Light = "TR08";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_what_a_client_told_of_themselves_for_their_plan(string engine)
    {
        await using var plan = await APlan.Open(engine);

        await plan.Tell(("bipolar", "yes"), ("late-pregnancy", "yes"));

        var stands = await Standing(plan);
        Assert.Equal(
            (true, true, true),
            (stands.Facts["bipolar"]!.IsYes, stands.Facts["pregnant"]!.IsYes, stands.Facts["acts-out-dreams"]!.IsNo)
        );
        Assert.Contains(stands.Standing.Rules, rule => rule.Fired.Rule.Id == "Z05");
        Assert.Contains(
            "bipolar disorder, or the thought that it might be",
            (await plan.Ana.Page($"/desk/clients/{plan.Client.Id}/screening")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_not_begun_by_a_client_to_whom_nothing_applies()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);

        await plan.Tell();

        Assert.Null((await Standing(plan)).Newest);
    }

    [Fact]
    public async Task Is_told_to_those_who_treat_where_a_doctor_is_needed_the_same_day_and_once()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Server.AsMember(plan.Practice, Role.Owner);

        await plan.Tell(("drowsy-driving", "yes"));
        await plan.Tell(("drowsy-driving", "yes"));

        var message = Assert.Single(await plan.Server.Messages());
        Assert.Equal("Please look into Repose today", message.Title);
        Assert.Contains($"/desk/clients/{plan.Client.Id}/screening", message.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_a_tip_off_the_plan_with_the_reason_in_plain_words(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        await plan.Trying(Light);
        await plan.Trying("TR06");

        await Asked(plan, "bipolar");

        Assert.Equal((false, PlanSide.Practice), ((await plan.Item(Light)).IsOpen, (await plan.Item(Light)).EndedBy));
        Assert.True((await plan.Item("TR06")).IsActive);
        Assert.Contains("could do harm", await APlan.Said(await plan.Propose(Light)), StringComparison.Ordinal);
        var page = (await plan.Home.Page("/me/plan")).Body!.TextContent;
        Assert.Contains(
            "this could do harm, so it was taken off. You told us: bipolar disorder, or the thought that it might be.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Screening keeps the tips TR08, TR13 from the plan: Bipolar disorder",
            (await plan.Ana.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Stands_in_the_questions_for_the_plan_and_is_answered_there_anew()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await Asked(plan, "bipolar");

        var page = await plan.Home.Page("/me/plan/about-you");
        Assert.True(page.QuerySelector("[name='Is.bipolar'][value=yes]")!.HasAttribute("checked"));
        Assert.Contains("so this counts as yes", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        await plan.Tell(("bipolar", "no"));

        Assert.True((await Standing(plan)).Facts["bipolar"]!.IsNo);
        await plan.Propose(Light);
        Assert.Single(await plan.Items());
    }

    [Fact]
    public async Task Keeps_a_tip_off_the_plan_that_is_not_for_people_like_the_client()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();

        await Asked(plan, "fragile");

        Assert.Contains("could do harm", await APlan.Said(await plan.Ask("TR03")), StringComparison.Ordinal);
    }

    private static async Task Asked(APlan plan, string fact)
    {
        var path = $"/desk/clients/{plan.Client.Id}/screening";
        await plan.Ana.Submit(
            await plan.Ana.Page(path),
            "ask",
            new Dictionary<string, string> { [$"Form.Facts[{fact}]"] = "yes" }
        );
    }

    private static Task<Stands> Standing(APlan plan) =>
        plan.Server.InPractice(services =>
            ((ReadStanding)services.GetService(typeof(ReadStanding))!).Run(plan.Client.Id, default)
        );
}
