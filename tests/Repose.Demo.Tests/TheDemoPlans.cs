using Repose.Content;
using Repose.Practice;

namespace Repose.Demo.Tests;

public class TheDemoPlans
{
    private static readonly IReadOnlyList<object> Made = DemoPractice.Make(ADemo.Today);

    [Fact]
    public void Hold_only_what_suits_those_whose_they_are()
    {
        var told = Made.OfType<ToldConditions>().ToDictionary(one => one.ClientId, one => one.Answers);

        Assert.All(
            Made.OfType<PlanItem>().Where(item => item.IsOpen),
            item =>
            {
                var tip = ContentLibrary.Shipped.Tip(item.Tip)!;
                Assert.True(tip.IsOnOffer);
                Assert.Equal(TipFit.Suits, tip.FitFor(told[item.ClientId]));
            }
        );
    }

    [Fact]
    public void Show_the_client_who_signs_in_every_state_of_an_item()
    {
        var client = DemoPractice.Clients.Single(one => one.Name == DemoPractice.People[^1].Name);
        var items = Made.OfType<PlanItem>().Where(item => item.ClientId == client.Id).ToList();

        Assert.Contains(items, item => item.IsActive);
        Assert.Contains(items, item => item.WaitsFor == PlanSide.Client);
        Assert.Contains(items, item => !item.IsOpen);
        Assert.True(items.Count(item => item.IsOpen) <= PlanItem.Most);
    }

    [Fact]
    public void Were_ticked_before_today_with_a_morning_of_the_diary()
    {
        var ticks = Made.OfType<PlanTick>().ToList();
        var mornings = Made.OfType<Data.DiaryPage>().Select(page => (page.ClientId, page.Date)).ToHashSet();

        Assert.InRange(ticks.Count, 10, 200);
        Assert.All(ticks, tick => Assert.Contains((tick.ClientId, tick.Date), mornings));
        Assert.All(ticks, tick => Assert.True(tick.WrittenAt < new DemoDay(ADemo.Today).Now));
    }
}
