using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Plan;

public sealed class TickingAPlan
{
    private const string Tomorrow = "/me/diary/2026-10-13";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_with_the_morning_and_can_be_taken_back(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        var item = await plan.Trying("TR06");
        plan.Server.Clock.Advance(Duration.FromDays(1));

        await Write(plan, item.Id.ToString());
        Assert.Contains(
            "Ticked on 1 of the last seven mornings",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Ticked on 1 of the last seven mornings",
            (await plan.Ana.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );
        await Write(plan, item.Id.ToString());
        await Write(plan, "");

        Assert.Equal([(1, true), (2, false)], (await Ticks(plan)).Select(tick => (tick.Version, tick.IsDone)));
        Assert.Contains("Not ticked", (await plan.Home.Page("/me/plan")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_asked_about_before_anything_was_tried_for_a_day()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        Assert.DoesNotContain(
            "Your plan",
            (await plan.Home.Page("/me/diary/2026-10-12")).Body!.TextContent,
            StringComparison.Ordinal
        );

        await plan.Trying("TR06");

        Assert.DoesNotContain(
            "Your plan",
            (await plan.Home.Page("/me/diary/2026-10-12")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Takes_no_tick_for_what_is_somebody_elses()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        var item = await plan.Trying("TR06");
        plan.Server.Clock.Advance(Duration.FromDays(1));
        using var other = await plan.Server.AsClient(plan.Practice, await plan.Server.NewClient(plan.Practice));

        await other.Submit(
            await other.Page(Tomorrow),
            "morning",
            new Dictionary<string, string>
            {
                ["_handler"] = "ticks",
                ["Plan.Shown"] = item.Id.ToString(),
                ["Plan.Done"] = item.Id.ToString(),
            }
        );

        Assert.Empty(await Ticks(plan));
    }

    private static async Task<HttpResponseMessage> Write(APlan plan, string done) =>
        await plan.Home.Submit(
            await plan.Home.Page(Tomorrow),
            "ticks",
            new Dictionary<string, string> { ["Plan.Done"] = done }
        );

    private static Task<List<PlanTick>> Ticks(APlan plan) =>
        plan.Server.InDb(db => db.PlanTicks.AsNoTracking().OrderBy(one => one.Version).ToListAsync());
}
