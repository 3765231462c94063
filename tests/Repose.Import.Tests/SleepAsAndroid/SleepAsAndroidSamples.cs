namespace Repose.Import.Tests.SleepAsAndroid;

public sealed class SleepAsAndroidSamples
{
    /// <summary>
    /// The list calls a sleep main from three hours on and a nap otherwise. Here a date has one main sleep, the others are naps by
    /// day and short sleeps by night; and the time of two sleeps in which the app took nothing off for being awake counts once.
    /// </summary>
    private static readonly string[] Pieces =
    [
        "2020-03-10T19:42:28+00:00: main, read short",
        "2020-03-12T07:09:32+00:00: nap, read short",
        "2020-03-14T04:07:23+00:00: nap, read short",
        "2020-03-14T08:44:38+00:00: main, read short",
        "2020-03-15T01:48:24+00:00: main, read short",
        "2020-03-16T07:40:42+00:00: nap, read short",
        "2020-03-19T08:33:23+00:00: main, read short",
        "2020-03-20T10:32:11+00:00: main, read nap",
        "2020-03-26T02:37:23+00:00: main, read short",
        "2020-03-26T14:47:46+00:00: main, read short",
        "2020-03-29T03:00:00+01:00: nap, read short",
        "2020-03-30T01:27:45+01:00: main, read short",
        "2020-03-30T22:23:13+01:00: main, read short",
        "2020-04-01T06:33:54+01:00: asleep_min 322.8, read 313.8",
        "2020-04-01T06:33:54+01:00: main, read short",
        "2020-04-02T09:13:08+01:00: main, read short",
        "2020-04-05T20:22:06+01:00: nap, read short",
        "2020-04-08T11:57:40+01:00: main, read short",
        "2020-04-10T22:20:28+01:00: nap, read short",
        "2020-04-11T04:40:59+01:00: nap, read short",
        "2020-04-12T09:50:11+01:00: main, read short",
        "2020-04-13T02:07:05+01:00: main, read short",
        "2020-04-16T07:05:35+01:00: main, read short",
        "2020-04-17T08:41:07+01:00: main, read short",
        "2020-04-18T11:07:59+01:00: main, read short",
        "2020-04-19T10:08:43+01:00: main, read short",
        "2020-04-19T18:55:02+01:00: nap, read short",
        "2020-04-20T07:02:20+01:00: main, read short",
        "2020-04-23T18:45:00+01:00: main, read short",
        "2020-04-24T22:00:30+01:00: nap, read short",
        "2020-04-28T04:15:45+01:00: asleep_min 132, read 131",
        "2020-04-28T04:15:45+01:00: nap, read short",
        "2020-04-28T21:03:50+01:00: nap, read short",
        "2020-04-28T23:25:50+01:00: nap, read short",
    ];

    /// <summary>Somebody tried the app out: the list calls sleeps of a minute tests, and we short sleeps and naps.</summary>
    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 3)]
    [InlineData("3", 6)]
    [InlineData("4", 7)]
    [InlineData("1606551886", 7)]
    [InlineData("1606736472", 7)]
    [InlineData("1606738409", 8)]
    [InlineData("1606738537", 9)]
    [InlineData("1606907034", 9)]
    public void Of_trials_of_the_app_agree_in_every_minute(string name, int names)
    {
        var differences = ExpectedNights.Differences(
            $"sleep_as_android/sleepdiary_sleep-export.{name}.expected.csv",
            Some.Import(Samples.Read($"sleep_as_android/sleepdiary_sleep-export.{name}.zip")).Periods
        );

        Assert.DoesNotContain(differences, d => d.Contains("_min", StringComparison.Ordinal));
        // One of them overlaps the sleep that follows it.
        Assert.All(
            differences.Where(d => d.Contains("not read", StringComparison.Ordinal)),
            d => Assert.StartsWith("2020-11-27T08:54:10", d, StringComparison.Ordinal)
        );
        Assert.Equal(names, differences.Count);
    }

    [Fact]
    public void Of_somebody_who_sleeps_in_pieces_agree_in_every_minute_but_those_told_twice() =>
        Assert.Equal(
            Pieces,
            ExpectedNights
                .Differences(
                    "sleep_as_android/sleepcsv_sleep-export.expected.csv",
                    Some.Import(Samples.Read("sleep_as_android/sleepcsv_sleep-export.csv")).Periods
                )
                .Order(StringComparer.Ordinal)
        );
}
