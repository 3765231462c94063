using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Sleepmeter;

public sealed class ReadingSleepmeter
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_sleep_with_its_holes_and_the_time_to_fall_asleep()
    {
        var imported = Some.Import(HandKeptFiles.Sleepmeter(Night), Some.Options(SomeNights.Zurich));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Sleepmeter", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
        Assert.Equal(new(Min(408), Min(12), OnsetLatency: Min(10), InBed: Min(430)), period.Totals);
        Assert.Equal([SleepState.Asleep, SleepState.Awake, SleepState.Asleep], period.Spans.Select(s => s.State));
        var metrics = Assert.Single(SleepEpisodes.Settle(imported.Periods)).Metrics;
        Assert.Equal(
            (Min(10), Min(12), 1),
            (metrics.SleepOnsetLatency, metrics.WakeAfterSleepOnset, metrics.Awakenings)
        );
    }

    [Fact]
    public void Takes_the_word_of_the_sleeper_for_a_nap() =>
        Assert.True(Assert.Single(Some.Import(HandKeptFiles.Sleepmeter(Night with { IsNap = true })).Periods).IsNap);

    [Fact]
    public void Leaves_out_a_night_without_any_sleep()
    {
        var imported = Some.Import(HandKeptFiles.Sleepmeter(Night, Night with { Stages = [] }));

        Assert.Single(imported.Periods);
        Assert.Equal("no sleep at all is told in it", Assert.Single(imported.LeftOut).Why);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Reads_every_line_end(string end) =>
        Assert.Single(
            Some.Import(
                Encoding.UTF8.GetBytes(HandKeptFiles.SleepmeterText(Night).Replace("\n", end, StringComparison.Ordinal))
            ).Periods
        );

    [Theory]
    [InlineData("240-252", "240-noon")]
    [InlineData("2024-03-04 23:10+0100", "2024-03-04 soon")]
    [InlineData("NIGHT_SLEEP", "NIGHT")]
    public void Names_the_line_of_a_sleep_that_cannot_be_read(string told, string broken)
    {
        var text = HandKeptFiles.SleepmeterText(Night).Replace(told, broken, StringComparison.Ordinal);

        Assert.Contains(
            "Row 5: It is not a sleep as Sleepmeter writes it",
            Some.Refuse<DamagedFile>(Encoding.UTF8.GetBytes(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Says_that_there_is_no_sleep_where_only_names_are_exported() =>
        Some.Refuse<NoSleepFound>("custom_tag_id,name\nCUSTOM_0001,\"camping\"\n\n"u8.ToArray());

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
