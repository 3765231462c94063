using Repose.Sleep;

namespace Repose.Import.Tests.Withings;

public sealed class WithingsSamples
{
    /// <summary>
    /// One night stands in the file twice, first as it was at 8:07 and then to its end: the whole one is kept. Three times a
    /// long sleep by day follows a night that ended on the same date: a date has one main sleep.
    /// </summary>
    private static readonly string[] KnownDifferences =
    [
        "2020-02-02T00:41:00+01:00: not read (main)",
        "2020-02-19T15:01:00+01:00: main, read short",
        "2020-02-26T15:16:00+01:00: main, read short",
        "2020-03-02T15:39:00+01:00: main, read nap",
    ];

    [Fact]
    public void In_german_agree_with_what_was_worked_out_by_hand() =>
        Assert.Equal(
            KnownDifferences,
            ExpectedNights.Differences(
                "withings/withingsdata_sleep_de.expected.csv",
                Some.Import(Samples.Read("withings/withingsdata_sleep_de.csv")).Periods
            )
        );

    [Fact]
    public void With_raw_states_agree_too_and_their_states_add_up_to_the_sums()
    {
        var zip = Fixtures.ZipFile.Of(
            ("sleep.csv", Samples.Read("withings/withingsdata_sleep_de.csv")),
            ("raw_tracker_sleep-state.csv", Samples.Read("withings/withingsdata_raw_tracker_sleep-state.csv"))
        );

        var periods = Some.Import(zip).Periods;

        Assert.Equal(
            KnownDifferences,
            ExpectedNights.Differences("withings/withingsdata_sleep_de.expected.csv", periods)
        );
        // Half an hour of the night to 3 February is in the sums and in no raw row.
        Assert.All(
            periods.Where(period => period.Start != NodaTime.Instant.FromUtc(2020, 2, 2, 23, 31)),
            period =>
                Assert.InRange(
                    period.Spans.Where(s => s.State.IsSleep).Sum(s => s.Length.TotalMinutes)
                        - period.Totals!.Asleep!.Value.TotalMinutes,
                    -1,
                    1
                )
        );
    }
}
