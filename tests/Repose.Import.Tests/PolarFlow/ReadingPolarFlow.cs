using System.Text.Json.Nodes;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.PolarFlow;

public sealed class ReadingPolarFlow
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_the_stages_and_the_sums_of_the_account_export()
    {
        var zip = ZipFile.Of(
            ("sleep_result_1_0a1b.json", PolarFiles.Results(PolarFiles.Night(Night))),
            (
                "sleep_score_1_0a1b.json",
                """[{"night":"2024-03-05","sleepScoreResult":{"sleepScore":71.0}}]"""u8.ToArray()
            )
        );

        var imported = Some.Import(zip, Some.Options(SomeNights.Zurich));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("Polar Flow", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
        Assert.Equal(new SleepSource("Polar", SourceKind.Wearable), period.Source);
        Assert.Equal(Night.Spans(), period.Spans);
        Assert.Equal(new(Min(408), Min(12), Min(258), Min(80), Min(70)), period.Totals);
        Assert.Null(period.Note);
    }

    [Fact]
    public void Gives_no_stages_where_the_device_told_none()
    {
        var period = Assert.Single(Some.Import(PolarFiles.Results(PolarFiles.Night(Night, staged: false))).Periods);

        Assert.Empty(period.Spans);
        Assert.Equal(new(Min(408), Min(12)), period.Totals);
    }

    [Fact]
    public void Leaves_a_gap_where_the_state_is_not_known()
    {
        var night = PolarFiles.Night(Night);
        PolarFiles.Hypnogram(night)["sleepStateChanges"]![1]!["state"] = "UNKNOWN";

        var period = Assert.Single(Some.Import(PolarFiles.Results(night)).Periods);

        Assert.Equal(Night.Spans().Where((_, i) => i != 1), period.Spans);
    }

    [Fact]
    public void Says_that_the_battery_ran_out()
    {
        var night = PolarFiles.Night(Night);
        PolarFiles.Hypnogram(night)["batteryRanOut"] = true;

        Assert.Equal("the battery ran out", Assert.Single(Some.Import(PolarFiles.Results(night)).Periods).Note);
    }

    [Theory]
    [InlineData(2024, 3, 30)]
    [InlineData(2024, 10, 26)]
    public void Counts_the_time_that_passed_when_the_clock_changed(int year, int month, int day)
    {
        var night = SomeNights.One(SomeNights.At(year, month, day, 23, 10));

        var period = Assert.Single(Some.Import(PolarFiles.Results(PolarFiles.Night(night))).Periods);

        Assert.Equal((night.Start, night.End), (period.Start, period.End));
    }

    [Fact]
    public void Counts_a_night_of_two_files_once()
    {
        var one = PolarFiles.Results(PolarFiles.Night(Night, staged: false));
        var two = PolarFiles.Results(PolarFiles.Night(Night));

        Assert.Equal(Night.Spans(), Assert.Single(Some.Import(ZipFile.Of(("a", one), ("b", two))).Periods).Spans);
    }

    [Fact]
    public void Leaves_out_a_night_without_its_times()
    {
        var without = PolarFiles.Night(SomeNights.One(SomeNights.At(2024, 3, 8, 23, 0)));
        PolarFiles.Hypnogram(without).Remove("sleepStart");

        var imported = Some.Import(PolarFiles.Results(PolarFiles.Night(Night), without));

        Assert.Equal("its start or end cannot be read", Assert.Single(imported.LeftOut).Why);
    }

    [Fact]
    public void Refuses_what_is_not_as_Polar_writes_it_and_what_is_cut_with_its_place()
    {
        var night = PolarFiles.Night(Night);
        PolarFiles.Hypnogram(night)["sleepStateChanges"] = new JsonObject();
        var whole = PolarFiles.Results(PolarFiles.Night(Night), PolarFiles.Night(Night));

        Assert.Contains(
            "Entry 1 is not as Polar Flow writes it, at $.sleepResult.hypnogram.sleepStateChanges",
            Some.Refuse<DamagedFile>(PolarFiles.Results(night)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains("1 entries", Some.Refuse<CutShort>(whole[..^40]).Message, StringComparison.Ordinal);
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
