using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Plan;

/// <summary>Ticks that waited on a phone until there was a connection.</summary>
public sealed class TicksFromAPhone
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Count_once_however_often_they_are_sent(string engine)
    {
        await using var plan = await APlan.Open(engine);
        var item = await Trying(plan);

        using var first = await Send(plan.Home, await Person(plan), item, isDone: true);
        using var again = await Send(plan.Home, await Person(plan), item, isDone: true);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal(
            [(new LocalDate(2026, 10, 13), true)],
            (await Ticks(plan)).Select(tick => (tick.Date, tick.IsDone))
        );
    }

    [Fact]
    public async Task Are_taken_from_nobody_but_the_one_who_ticked()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        var item = await Trying(plan);
        var other = await plan.Server.NewClient(plan.Practice);
        using var elsewhere = await plan.Server.AsClient(plan.Practice, other);

        // In the name of the client, and in one's own name with the client's item.
        using var inTheirName = await Send(elsewhere, await Person(plan), item, isDone: true);
        using var inOwnName = await Send(elsewhere, await Person(plan, other), item, isDone: true);

        Assert.Equal(HttpStatusCode.Forbidden, inTheirName.StatusCode);
        Assert.Empty(await Ticks(plan));
    }

    [Theory]
    [InlineData("""{"date":"2026-10-13","ticks":{"shown":[],"done":null}}""")]
    [InlineData("""{"date":"2026-10-13"}""")]
    [InlineData("""{"date":"2026-13-13","ticks":{"shown":[],"done":[]}}""")]
    [InlineData("""{"date":"2026-12-13","ticks":{"shown":["00000000-0000-0000-0000-000000000001"],"done":[]}}""")]
    [InlineData("""{"date":"2026-01-13","ticks":{"shown":["00000000-0000-0000-0000-000000000001"],"done":[]}}""")]
    public async Task Are_refused_with_a_reason_where_they_make_no_sense(string body)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await Trying(plan);
        var whole = body.Insert(1, $"\"person\":\"{await Person(plan)}\",");

        using var answer = await plan.Home.PostAsync(
            "/api/v1/plan/ticks",
            new StringContent(whole, System.Text.Encoding.UTF8, "application/json")
        );

        Assert.InRange((int)answer.StatusCode, 400, 422);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
        Assert.Empty(await Ticks(plan));
    }

    private static async Task<PlanItem> Trying(APlan plan)
    {
        await plan.Tell();
        var item = await plan.Trying("TR06");
        plan.Server.Clock.Advance(Duration.FromDays(1));
        return item;
    }

    private static Task<HttpResponseMessage> Send(HttpClient browser, Guid person, PlanItem item, bool isDone) =>
        browser.PostAsJsonAsync(
            "/api/v1/plan/ticks",
            new
            {
                person,
                date = "2026-10-13",
                ticks = new { shown = new[] { item.Id.Value }, done = isDone ? new[] { item.Id.Value } : [] },
            }
        );

    private static Task<Guid> Person(APlan plan, Client? client = null) =>
        plan.Server.InDb(async db =>
        {
            var id = (client ?? plan.Client).Id;
            return (await db.Clients.SingleAsync(one => one.Id == id)).PersonId!.Value;
        });

    private static Task<List<PlanTick>> Ticks(APlan plan) =>
        plan.Server.InDb(db => db.PlanTicks.AsNoTracking().ToListAsync());
}
