using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.SleepCycle;

public sealed class ReadingSleepCycle
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_what_the_first_generation_told_and_says_what_it_did_not()
    {
        var period = Assert.Single(Read(SleepCycleFile.Of2013(Night)).Periods);

        Assert.Equal((Night.Start, Night.End), (period.Start, period.End));
        Assert.Equal(new ToldTotals(null, InBed: Min(420)), period.Totals);
        Assert.Contains("only the time in bed", period.Note, StringComparison.Ordinal);
        Assert.Equal(EpisodeKind.Main, Assert.Single(SleepEpisodes.Settle([period])).Kind);
    }

    [Fact]
    public void Gives_the_seconds_of_the_second_generation()
    {
        var imported = Read(SleepCycleFile.Of2019(Night));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(new(Min(408), Min(12), OnsetLatency: Min(5), InBed: Min(420)), period.Totals);
        Assert.Equal(("Sleep Cycle", true), (imported.Format, imported.AsksZone));
        Assert.Equal(new SleepSource("Sleep Cycle", SourceKind.Phone), period.Source);
        Assert.Null(period.Note);
    }

    [Fact]
    public void Gives_the_stages_of_the_third_generation() =>
        Assert.Equal(
            new(Min(408), Min(12), Min(258), Min(80), Min(70), Min(5), InBed: Min(420)),
            Assert.Single(Read(SleepCycleFile.Of2023(Night)).Periods).Totals
        );

    [Fact]
    public void Takes_no_time_in_bed_of_zero()
    {
        var period = Assert.Single(Read(SleepCycleFile.Of2019(Night, secondsInBed: 0)).Periods);

        Assert.Equal(new(Min(408), Min(12), OnsetLatency: Min(5)), period.Totals);
    }

    [Fact]
    public void Trusts_the_seconds_where_the_clock_was_changed_on_a_journey()
    {
        var told = Night with { Stages = [.. Night.Stages.SkipLast(1), (SleepState.Light, 38)] };

        var period = Assert.Single(Read(SleepCycleFile.Of2019(told, secondsInBed: 420 * 60)).Periods);

        Assert.Equal(Night.End, period.End);
        Assert.Contains("the clock says 360 min, the app 420 min", period.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024, 3, 30)]
    [InlineData(2024, 10, 26)]
    public void Counts_the_time_that_passed_when_the_clock_changed(int year, int month, int day)
    {
        var night = SomeNights.One(SomeNights.At(year, month, day, 23, 10));

        var period = Assert.Single(Read(SleepCycleFile.Of2019(night)).Periods);

        Assert.Equal((night.Start, night.End, null), (period.Start, period.End, period.Note));
    }

    [Fact]
    public void Says_in_which_zone_it_read_the_clock() =>
        Assert.Contains(
            "names no time zone",
            Assert.Single(Some.Import(SleepCycleFile.Of2019(Night)).Remarks),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2024-03-05 06:10:00", "soon", "Row 2, End: “soon” is not a date")]
    [InlineData(";24480.0;", ";many;", "Row 2, Time asleep (seconds): “many” is not a number")]
    public void Names_the_cell_that_cannot_be_read(string cell, string broken, string said)
    {
        var text = Encoding.UTF8.GetString(SleepCycleFile.Of2019(Night));

        Assert.Contains(
            said,
            Some.Refuse<DamagedFile>(
                Encoding.UTF8.GetBytes(text.Replace(cell, broken, StringComparison.Ordinal))
            ).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_hours_that_are_none() =>
        Assert.Contains(
            "Row 2, Time in bed: “long” is not hours and minutes",
            Some.Refuse<DamagedFile>(
                "Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes\n2014-01-01 23:00:00;2014-01-02 06:00:00;70%;long;:);\n"u8.ToArray()
            ).Message,
            StringComparison.Ordinal
        );

    private static Imported Read(byte[] file) => Some.Import(file, Some.Options(SomeNights.Zurich));

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
