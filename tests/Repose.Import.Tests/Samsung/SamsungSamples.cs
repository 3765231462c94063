namespace Repose.Import.Tests.Samsung;

public sealed class SamsungSamples
{
    private const string Expected = "samsung/com.samsung.shealth.sleep.expected.csv";

    /// <summary>
    /// The reference list calls a session main from three hours on, and short otherwise. Here a date has one main sleep, and a
    /// short sleep by day is a nap. All minutes agree.
    /// </summary>
    private static readonly string[] KindsByTheRulesOfNights =
    [
        "2023-10-25T09:17:00-03:00: short, read nap",
        "2023-10-29T08:22:00-03:00: main, read nap",
        "2023-11-03T16:40:00-03:00: short, read nap",
        "2024-01-08T04:38:00-03:00: main, read short",
        "2024-01-15T18:37:00-03:00: short, read nap",
        "2024-01-21T13:11:00-03:00: main, read short",
        "2024-07-03T12:08:00-03:00: short, read nap",
        "2024-07-05T10:54:00-03:00: short, read nap",
        "2024-07-05T17:52:00-03:00: short, read nap",
        "2024-07-08T12:52:00-03:00: short, read nap",
        "2024-07-24T16:51:00-03:00: short, read nap",
        "2024-07-25T09:51:00-03:00: short, read nap",
        "2024-08-02T17:38:00-03:00: short, read nap",
        "2024-08-04T14:55:00-03:00: short, read nap",
        "2024-08-12T17:57:00-03:00: short, read nap",
    ];

    /// <summary>
    /// The reference list has each session by itself. Those that Samsung counts as one sleep are one here, so that they are
    /// found by the number of their pieces; and a date has one main sleep, not two.
    /// </summary>
    [Fact]
    public void Agree_in_every_session_that_is_a_sleep_by_itself()
    {
        var periods = Some.Import(Zip()).Periods;

        var differences = ExpectedNights.Differences(Expected, periods);

        Assert.Equal(46, differences.Count(d => d.Contains("not read", StringComparison.Ordinal)));
        Assert.Equal(22, differences.Count(d => d.EndsWith("read only", StringComparison.Ordinal)));
        Assert.Equal(
            KindsByTheRulesOfNights,
            differences
                .Where(d => !d.EndsWith("read only", StringComparison.Ordinal))
                .Where(d => !d.Contains("not read", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Have_as_many_minutes_in_their_joined_sleeps_as_in_the_pieces()
    {
        var pieces = File.ReadLines(Samples.Find(Expected)).Skip(1).Select(l => l.Split(',')).ToList();
        var told = pieces
            .Where(p => p[10].Contains("combined", StringComparison.Ordinal))
            .Sum(p => int.Parse(p[2], System.Globalization.CultureInfo.InvariantCulture));

        var joined = Some.Import(Zip())
            .Periods.Where(p => p.Note?.Contains("pieces", StringComparison.Ordinal) == true)
            .ToList();

        Assert.Equal(22, joined.Count);
        Assert.InRange(joined.Sum(p => p.Totals!.Asleep!.Value.TotalMinutes) - told, -22, 22);
    }

    private static byte[] Zip() =>
        Fixtures.ZipFile.Of(
            (
                "samsunghealth_x/com.samsung.health.sleep_stage.20251215221761.csv",
                Samples.Read("samsung/com.samsung.health.sleep_stage.20251215221761.csv")
            ),
            (
                "samsunghealth_x/com.samsung.shealth.sleep.20251215221761.csv",
                Samples.Read("samsung/com.samsung.shealth.sleep.20251215221761.csv")
            ),
            (
                "samsunghealth_x/com.samsung.shealth.sleep_combined.20251215221761.csv",
                Samples.Read("samsung/com.samsung.shealth.sleep_combined.20251215221761.csv")
            )
        );
}
