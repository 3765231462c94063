using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Plan;

public sealed class AgreeingOnAPlan
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Goes_from_the_therapists_proposal_to_the_clients_word(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();

        await plan.Propose("TR06", "A quiet hour could suit you");
        var page = (await plan.Home.Page("/me/plan")).Body!.TextContent;
        Assert.Contains("proposed by your therapist", page, StringComparison.Ordinal);
        Assert.Contains("A quiet hour could suit you", page, StringComparison.Ordinal);
        Assert.Contains("Stop if you sleep worse after a week of it", page, StringComparison.Ordinal);
        Assert.Equal(PlanSide.Client, (await plan.Item("TR06")).WaitsFor);
        await plan.ClientAgrees("TR06");

        Assert.True((await plan.Item("TR06")).IsActive);
        Assert.Contains(
            "since Mon 12 Oct",
            (await plan.Ana.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Goes_from_the_clients_wish_to_the_therapists_word(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();

        await plan.Ask("TR10");
        Assert.Contains(
            "waits for your therapist",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
        var own = await plan.ClientAgrees("TR10");
        Assert.Contains("waits for the other side", await APlan.Said(own), StringComparison.Ordinal);
        await plan.AnaAgrees("TR10");

        Assert.True((await plan.Item("TR10")).IsActive);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_ended_with_a_reason_that_the_client_reads(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        var item = await plan.Trying("TR06");

        var silent = await End(plan, plan.Ana, plan.Desk, "end", item, "");
        Assert.Contains("Please say why", await APlan.Said(silent), StringComparison.Ordinal);
        Assert.True((await plan.Item("TR06")).IsOpen);
        await End(plan, plan.Ana, plan.Desk, "end", item, "It kept you up");

        Assert.Contains(
            "It kept you up",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
        // What has ended may be proposed again.
        await plan.Propose("TR06");
        Assert.Equal(2, (await plan.Items()).Count);
    }

    [Fact]
    public async Task Is_stopped_by_the_client_without_a_reason()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        var item = await plan.Trying("TR06");

        await End(plan, plan.Home, "/me/plan", "stop", item, "");

        Assert.Equal((PlanSide.Client, null), ((await plan.Item("TR06")).EndedBy, (await plan.Item("TR06")).EndReason));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Never_comes_to_more_than_three_things_however_many_ask_at_once(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => plan.Home.Page("/me/plan")));
        string[] tips = ["TR02", "TR04", "TR06", "TR07", "TR09", "TR10"];

        var answers = await Task.WhenAll(
            pages.Zip(
                tips,
                (page, tip) => plan.Home.Submit(page, "ask", new Dictionary<string, string> { ["Form.Tip"] = tip })
            )
        );

        Assert.InRange((await plan.Items()).Count, 1, 3);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.OK));
        foreach (var tip in tips)
        {
            await plan.Ask(tip);
        }

        Assert.Equal([1, 2, 3], (await plan.Items()).Select(one => one.OpenPlace!.Value).Order());
        Assert.Contains(
            "that is enough at once",
            await APlan.Said(await plan.Propose("TR11")),
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_the_same_form_once_and_the_same_tip_once(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        var page = await plan.Ana.Page(plan.Desk);
        var fields = new Dictionary<string, string> { ["Form.Tip"] = "TR06" };

        await plan.Ana.Submit(page, "propose", fields);
        await plan.Ana.Submit(page, "propose", fields);
        Assert.Single(await plan.Items());

        Assert.Contains("on the plan already", await APlan.Said(await plan.Propose("TR06")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_two_habits_about_medicine_not_be_changed_at_once()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();

        await plan.Ask("TN08");

        Assert.Contains("One at a time", await APlan.Said(await plan.Ask("TN03")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TR13")] // Less time in bed is only to be known about.
    [InlineData("TS01")]
    [InlineData("TX99")]
    [InlineData("")]
    public async Task Offers_only_what_is_on_offer(string tip)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();

        Assert.Contains("not one to choose", await APlan.Said(await plan.Ask(tip)), StringComparison.Ordinal);
        Assert.Contains("not one to choose", await APlan.Said(await plan.Propose(tip)), StringComparison.Ordinal);
        Assert.Empty(await plan.Items());
    }

    [Fact]
    public async Task Is_written_down_with_who_did_it_and_nothing_about_health()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        var item = await plan.Trying("TR06");
        await End(plan, plan.Home, "/me/plan", "stop", item, "It hurts");

        var noted = await plan.Server.InDb(db =>
            db.AuditEvents.Where(one => one.Subject == "plan" || one.Subject == "conditions")
                .OrderBy(one => one.Id)
                .Select(one => new
                {
                    one.Action,
                    one.Actor,
                    one.Detail,
                })
                .ToListAsync()
        );
        Assert.Equal(
            [
                ("conditions.told", "client"),
                ("plan.proposed", "Therapist"),
                ("plan.agreed", "client"),
                ("plan.ended", "client"),
            ],
            noted.Select(one => (one.Action, one.Actor))
        );
        Assert.All(noted, one => Assert.Empty(one.Detail));
    }

    [Fact]
    public async Task Is_no_business_of_the_desk_or_of_another_client()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        var item = await plan.Trying("TR06");
        using var desk = await plan.Server.AsDesk(plan.Practice);
        using var other = await plan.Server.AsClient(plan.Practice, await plan.Server.NewClient(plan.Practice));

        Assert.Contains(
            "for the therapists and the owner",
            (await desk.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
        var answer = await End(plan, other, "/me/plan", "stop", item, "mine now");

        Assert.Contains("no longer on the plan", await APlan.Said(answer), StringComparison.Ordinal);
        Assert.True((await plan.Item("TR06")).IsActive);
    }

    private static async Task<HttpResponseMessage> End(
        APlan plan,
        HttpClient browser,
        string page,
        string form,
        PlanItem item,
        string reason
    ) =>
        await browser.Submit(
            await browser.Page(page),
            form,
            new Dictionary<string, string> { ["Form.Item"] = item.Id.ToString(), ["Form.Reason"] = reason }
        );
}
