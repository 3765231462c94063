using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Repose.Practice;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>Ticks what is on the plan on a phone, with a connection and without.</summary>
public sealed class TickingThePlan(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Without_a_connection_it_waits_on_the_phone_beside_the_morning()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var item = await Tries(home, "TR06");
        var page = await home.Phone();

        home.Cable.Cut();
        await page.GotoAsync("/me");
        await page.ThisMorning().TapAsync();
        await Tick(page);
        await page.Waiting().Says("1 morning is waiting on this phone");
        await page.Write();
        // One morning waits, with its ticks.
        await page.Waiting().Says("1 morning is waiting on this phone");
        Assert.Empty(await Ticks(home));

        home.Cable.Mend();
        await page.ComesTo("**/me/diary?*=2026-10-12");
        await page.WaitForFunctionAsync("async () => (await self.repose.mine()).length === 0");
        Assert.Equal([(item, true)], (await Ticks(home)).Select(tick => (tick.ItemId, tick.IsDone)));
        Assert.Single(await home.Pages());
    }

    [Fact]
    public async Task With_a_connection_it_is_there_at_once_and_what_was_typed_of_the_morning_stays()
    {
        await using var home = await AClientAtHome.Open(chromium);
        await Tries(home, "TR06");
        var page = await home.Phone();
        await page.GotoAsync(AClientAtHome.Today);
        await page.Answer("Minutes to fall asleep", "30").TapAsync();

        await Tick(page);
        await page.Waiting().Says("Sent: Monday 12 October");

        Assert.Single(await Ticks(home));
        Assert.Equal("30", await page.Locator("[name='Form.FallingAsleep']").InputValueAsync());
    }

    private static async Task Tick(IPage page)
    {
        await page.Locator("#ticks summary").TapAsync();
        await page.Locator("#ticks").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator("#ticks").GetByRole(AriaRole.Button).TapAsync();
    }

    /// <summary>Something that was agreed the day before.</summary>
    private static Task<Id<PlanItem>> Tries(AClientAtHome home, string tip) =>
        home.Server.InDb(async db =>
        {
            var (id, yesterday) = (Id<PlanItem>.New(), home.Server.Clock.GetCurrentInstant() - Duration.FromDays(1));
            var item = new PlanItem(db.PracticeId, id, home.Client.Id, tip, 1, PlanSide.Practice, null, yesterday);
            item.Agree(PlanSide.Client, yesterday);
            db.Add(item);
            await db.SaveChangesAsync();
            return id;
        });

    private static Task<List<PlanTick>> Ticks(AClientAtHome home) =>
        home.Server.InDb(db => db.PlanTicks.AsNoTracking().ToListAsync());
}
