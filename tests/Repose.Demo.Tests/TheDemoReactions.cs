using Repose.Data;
using Repose.Sleep;

namespace Repose.Demo.Tests;

public class TheDemoReactions
{
    private static readonly ReactionTest[] Made = [.. DemoPractice.Make(ADemo.Today).OfType<ReactionTest>()];

    [Fact]
    public void Are_whole_tests() =>
        Assert.All(Made, test => Assert.Null(ReactionCheck.Fault(TrialsJson.TryRead(test.Trials)!)));

    [Fact]
    public void Were_done_before_today() =>
        Assert.All(Made, test => Assert.True(test.DoneAt < new DemoDay(ADemo.Today).Now));

    [Fact]
    public void Are_the_same_each_time() =>
        Assert.Equal(
            Made.Select(test => (test.Id, test.Trials)),
            DemoPractice.Make(ADemo.Today).OfType<ReactionTest>().Select(test => (test.Id, test.Trials))
        );

    [Fact]
    public void Let_the_client_who_signs_in_see_a_trend()
    {
        var client = DemoPractice.Clients.Single(one => one.Name == DemoPractice.People[^1].Name);

        var trend = ReactionTrend.Of(Made.Where(test => test.ClientId == client.Id).Select(test => test.ToRun()));

        Assert.InRange(trend.Usual!.Value, 3, 5);
        // Some slow answers, as everybody has, and some who change their device.
        Assert.Contains(trend.Compared, run => run.Score.Lapses > 0);
        Assert.Contains(
            Made.GroupBy(test => test.ClientId),
            tests => tests.Select(test => test.Device).Distinct().Count() > 1
        );
    }
}
