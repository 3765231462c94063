using FsCheck;
using FsCheck.Fluent;

namespace Repose.Sleep.Tests.Actigraphy;

/// <summary>The formulas that tell minutes asleep from minutes awake.</summary>
public sealed class TellingSleepFromMovement
{
    private const int At = 20;

    [Fact]
    public void Without_any_movement_every_minute_is_sleep()
    {
        Assert.All(ColeKripke.Score(new double[40], ActivityScale.ActiGraph), Assert.True);
        Assert.All(Sadeh.Score(new double[40]), Assert.True);
    }

    // One minute of movement weighs 106, 54, 58, 76, 230, 74 and 67 thousandths on the minutes from four after it to two
    // before it: so it can be worked out by hand which of them it wakes.
    [Theory]
    [InlineData(434, new int[0])]
    [InlineData(435, new[] { 0 })]
    [InlineData(1000, new[] { 0, 4 })]
    [InlineData(1500, new[] { -2, -1, 0, 1, 4 })]
    [InlineData(1900, new[] { -2, -1, 0, 1, 2, 3, 4 })]
    public void Cole_and_Kripke_weigh_the_minutes_around(double counts, int[] awake) =>
        Assert.Equal(awake, Awake(ColeKripke.Score(Once(counts), ActivityScale.ActiGraph)));

    [Fact]
    public void ActiGraphs_counts_are_cut_so_that_one_blow_does_not_wake_the_night() =>
        Assert.Equal(
            ColeKripke.Score(Once(30_000), ActivityScale.ActiGraph),
            ColeKripke.Score(Once(9_000_000), ActivityScale.ActiGraph)
        );

    // By hand, for one minute of 300 counts: there 7.601 − 1.773 − 6.859 − 4.012 = −5.04; in the five minutes after it, which
    // have it in their spread, 7.601 − 1.773 − 6.859 = −1.03; before it 5.83.
    [Fact]
    public void Sadeh_weighs_mean_spread_and_the_minute_itself()
    {
        Assert.Equal([0, 1, 2, 3, 4, 5], Awake(Sadeh.Score(Once(300))));
        Assert.Equal([0], Awake(Sadeh.Score(Once(300), Sadeh.AsActiLife)));
    }

    [Fact]
    public void Sadeh_counts_minutes_of_middling_movement()
    {
        // Eleven minutes of 60: 7.601 − 3.9 − 11.88 − 0 − 2.890 = −11.07. Eleven of 49: 7.601 − 3.185 − 0 − 0 − 2.750 = 1.67.
        Assert.False(Sadeh.Score([.. Enumerable.Repeat(60.0, 11)])[5]);
        Assert.True(Sadeh.Score([.. Enumerable.Repeat(49.0, 11)])[5]);
    }

    [Theory]
    [InlineData("WWWS SSSS SSSS SSS", "WWWS SSSS SSSS SSS")]
    [InlineData("WWWW SSSS SSSS SSS", "WWWW WSSS SSSS SSS")]
    [InlineData("WWWW WWWW WWSS SSSS SSSS SSSS SSSS", "WWWW WWWW WWWW WSSS SSSS SSSS SSSS")]
    [InlineData("WWWW WWWW WWWW WWWS SSSS SSSS SSSS", "WWWW WWWW WWWW WWWW WWWS SSSS SSSS")]
    public void After_a_long_wake_the_first_sleep_is_not_believed(string scored, string rescored) =>
        Assert.Equal(Minutes(rescored), WebsterRules.Rescore(Minutes(scored)));

    [Theory]
    [InlineData(10, 9, 10, 0)]
    [InlineData(10, 10, 10, 7)]
    [InlineData(20, 14, 20, 0)]
    [InlineData(20, 15, 20, 11)]
    [InlineData(20, 14, 19, 10)]
    public void A_short_sleep_between_long_wakes_is_not_believed(int before, int sleep, int after, int left)
    {
        // Three minutes of the sleep (four after 15 minutes of wake) become wake by the rules of what follows wake.
        bool[] scored = [.. Repeat(false, before), .. Repeat(true, sleep), .. Repeat(false, after)];

        Assert.Equal(left, WebsterRules.Rescore(scored).Count(asleep => asleep));
    }

    [Fact]
    public void Rescoring_only_ever_takes_sleep_away() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<bool[]>(),
                scores => WebsterRules.Rescore(scores).Zip(scores).All(minute => !minute.First || minute.Second)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void More_movement_never_makes_more_sleep() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                ArbMap.Default.ArbFor<byte>(),
                (counts, more) =>
                {
                    double[] less = [.. counts.Select(count => count * 10.0)];
                    double[] moved = [.. less.Select(count => count + more)];
                    return ColeKripke
                        .Score(moved, ActivityScale.ActiGraph)
                        .Zip(ColeKripke.Score(less, ActivityScale.ActiGraph))
                        .All(minute => !minute.First || minute.Second);
                }
            )
            .QuickCheckThrowOnFailure();

    private static double[] Once(double counts)
    {
        var minutes = new double[40];
        minutes[At] = counts;
        return minutes;
    }

    private static IEnumerable<int> Awake(bool[] asleep) =>
        Enumerable.Range(0, asleep.Length).Where(minute => !asleep[minute]).Select(minute => minute - At);

    private static bool[] Minutes(string text) => [.. text.Where(sign => sign != ' ').Select(sign => sign == 'S')];

    private static IEnumerable<bool> Repeat(bool state, int minutes) => Enumerable.Repeat(state, minutes);
}
