namespace Repose.Import.Tests.Sleepmeter;

public sealed class SleepmeterSamples
{
    /// <summary>
    /// Somebody tried the app out. Sleeps told twice are one here, and so are sleeps that overlap; a night without any sleep is none.
    /// </summary>
    private static readonly string[] Trials =
    [
        "2020-11-22T23:00:00+00:00: not read (main)",
        "2020-11-23T23:00:00+00:00: not read (main)",
        "2020-11-24T06:38:00+00:00: not read (nap)",
        "2020-11-24T08:24:00+00:00: not read (main)",
        "2020-11-25T02:07:00+00:00: not read (main)",
        "2099-11-24T23:00:00+01:00: not read (main)",
    ];

    [Theory]
    [InlineData("2020-11-23.1", 0)]
    [InlineData("2020-11-23.2", 0)]
    [InlineData("2020-11-23.3", 0)]
    [InlineData("2020-11-23.4", 1)]
    [InlineData("2020-11-24.1", 1)]
    [InlineData("2020-11-24.2", 2)]
    [InlineData("2020-11-24.3", 3)]
    [InlineData("2020-11-24.4", 4)]
    [InlineData("2020-11-24.5", 4)]
    [InlineData("2020-11-25.1", 4)]
    [InlineData("2020-11-25.2", 5)]
    [InlineData("2020-11-25.3", 4)]
    [InlineData("2020-11-25.5", 0)]
    [InlineData("2020-11-25.6", 0)]
    [InlineData("2020-11-25.7", 0)]
    [InlineData("2020-11-25.8", 4)]
    public void Of_trials_agree_in_every_minute_of_the_sleeps_that_can_be(string name, int others)
    {
        var differences = ExpectedNights.Differences(
            $"sleepmeter/sleep_history_{name}.expected.csv",
            Some.Import(Samples.Read($"sleepmeter/sleep_history_{name}.csv")).Periods
        );

        Assert.Empty(differences.Except(Trials, StringComparer.Ordinal));
        Assert.Equal(others, differences.Count);
    }

    [Fact]
    public void Of_names_alone_hold_no_sleep() =>
        Some.Refuse<NoSleepFound>(Samples.Read("sleepmeter/sleep_history_2020-11-25.4.csv"));
}
