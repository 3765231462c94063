using NodaTime;

namespace Repose.Sleep.Tests;

public class TheTrendOfReactions
{
    [Fact]
    public void Sets_the_first_three_aside()
    {
        var trend = ReactionTrend.Of(Runs(3, 3, 3, 4, 5));

        Assert.Equal([4, 5], trend.Compared.Select(run => run.Score.MeanSpeed!.Value));
        Assert.Equal([true, true, true, false, false], trend.All.Select(trend.IsForGettingUsed));
    }

    [Fact]
    public void Says_nothing_of_fewer_than_five()
    {
        Assert.Null(ReactionTrend.Of(Runs(3, 3, 3, 4, 5, 4, 5)).Usual);
        Assert.Equal(4, ReactionTrend.Of(Runs(3, 3, 3, 4, 5, 4, 3, 9)).Usual);
    }

    [Fact]
    public void Compares_only_what_was_done_on_the_newest_device()
    {
        var runs = Runs(3, 3, 3, 4, 5, 6).ToList();
        runs[4] = runs[4] with { Device = "phone, touch" };

        Assert.Equal([4, 6], ReactionTrend.Of(runs).Compared.Select(run => run.Score.MeanSpeed!.Value));
    }

    [Fact]
    public void Takes_them_in_any_order() =>
        Assert.Equal(
            ReactionTrend.Of(Runs(3, 3, 3, 4, 5)).Compared,
            ReactionTrend.Of(Runs(3, 3, 3, 4, 5).Reverse()).Compared
        );

    [Fact]
    public void Is_empty_before_the_first() => Assert.Empty(ReactionTrend.Of([]).Compared);

    private static IEnumerable<ReactionRun> Runs(params double[] speeds) =>
        speeds.Select(
            (speed, day) =>
                new ReactionRun(
                    Some.At("2026-03-10 09:00") + Duration.FromDays(day),
                    "computer, key",
                    new(60, 0, 2, speed, 1000 / speed)
                )
        );
}
