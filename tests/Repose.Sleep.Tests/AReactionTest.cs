namespace Repose.Sleep.Tests;

public class AReactionTest
{
    [Fact]
    public void Comes_to_the_mean_of_the_speeds_and_not_to_the_speed_of_the_mean()
    {
        var score = ReactionScore.Of([Answer(200), Answer(250), Answer(400)]);

        // (5 + 4 + 2.5) / 3 a second; 1 / 283 ms would be 3.53.
        Assert.Equal(11.5 / 3, score.MeanSpeed!.Value, 12);
        Assert.Equal(new ReactionScore(3, 0, 1, score.MeanSpeed, 250), score);
    }

    [Theory]
    [InlineData(99.9, 1, 0)]
    [InlineData(100, 0, 0)]
    [InlineData(354.9, 0, 0)]
    [InlineData(355, 0, 1)]
    [InlineData(29_999, 0, 1)]
    public void Counts_false_starts_and_lapses_from_these_times_on(double time, int falseStarts, int lapses)
    {
        var score = ReactionScore.Of([Answer(time)]);

        Assert.Equal((falseStarts, lapses), (score.FalseStarts, score.Lapses));
    }

    [Fact]
    public void Counts_a_press_before_the_signal_as_a_false_start_alone() =>
        Assert.Equal(new ReactionScore(1, 1, 0, 4, 250), ReactionScore.Of([new(null, 700), Answer(250)]));

    [Fact]
    public void Counts_a_signal_that_nobody_answered_as_a_lapse_of_thirty_seconds() =>
        Assert.Equal(new ReactionScore(1, 0, 1, 1.0 / 30, 30_000), ReactionScore.Of([new(2000, null)]));

    [Fact]
    public void Comes_to_nothing_without_an_answer() =>
        Assert.Equal(new ReactionScore(0, 1, 0, null, null), ReactionScore.Of([new(null, 10)]));

    private static ReactionTrial Answer(double time) => new(2000, 2000 + time);
}
