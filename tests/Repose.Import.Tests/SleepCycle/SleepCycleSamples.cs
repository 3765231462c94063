using NodaTime;

namespace Repose.Import.Tests.SleepCycle;

public sealed class SleepCycleSamples
{
    /// <summary>A time in bed of zero is none. The list takes it as it is, and has a negative number of minutes awake.</summary>
    private static readonly string[] ZeroInBed =
    [
        "2017-11-10T00:43:01",
        "2017-11-13T01:05:00",
        "2017-11-22T00:44:16",
        "2018-01-17T22:48:08",
        "2018-06-24T23:56:58",
        "2018-09-11T23:37:25",
        "2019-04-02T22:44:57",
        "2019-04-24T22:42:50",
        "2019-04-30T23:10:36",
        "2019-07-29T23:21:54",
        "2019-09-19T22:57:24",
        "2020-03-19T00:36:49",
        "2020-07-22T00:55:38",
        "2020-08-24T22:48:35",
    ];

    [Fact]
    public void Of_three_years_agree_but_where_the_time_in_bed_is_a_zero_that_nobody_measured()
    {
        var differences = ExpectedNights.Differences(
            "sleep_cycle/my-sleep-cycle_sleepdata.expected.csv",
            Some.Import(
                Samples.Read("sleep_cycle/my-sleep-cycle_sleepdata.csv"),
                Some.Options(DateTimeZone.Utc)
            ).Periods
        );

        Assert.Equal(
            ["2020-07-16T16:06:35: short, read nap", "2020-10-04T15:58:34: short, read nap"],
            differences.Where(d => !Array.Exists(ZeroInBed, z => d.StartsWith(z, StringComparison.Ordinal)))
        );
        // Minutes awake and minutes in bed of each, and the name of ten that are long enough to be the main sleep.
        Assert.Equal((2 * ZeroInBed.Length) + 10, differences.Count - 2);
    }
}
