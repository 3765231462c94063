using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Whoop;

public sealed class ReadingWhoop
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Gives_the_times_and_the_sums_and_no_stages_on_the_clock()
    {
        var imported = Some.Import(new WhoopExport().Add(Night).ToBytes());

        var period = Assert.Single(imported.Periods);
        Assert.Equal(
            (Night.Start, Night.End, false, new SleepSource("WHOOP", SourceKind.Wearable)),
            (period.Start, period.End, period.IsNap, period.Source)
        );
        Assert.Equal((408, 12, 258, 80, 70, 420), Minutes(period.Totals!));
        Assert.Empty(period.Spans);
        Assert.Equal(("WHOOP", false), (imported.Format, imported.AsksZone));
        Assert.Empty(imported.Remarks);
    }

    [Fact]
    public void Knows_that_time_without_data_is_no_time_in_bed() =>
        Assert.Equal(
            (408, 4, 258, 80, 70, 412),
            Minutes(Some.Import(new WhoopExport().Add(Night, withoutData: 8).ToBytes()).Periods[0].Totals!)
        );

    [Fact]
    public void Reads_headers_of_other_languages_by_their_places()
    {
        var english = Some.Import(new WhoopExport().Add(Night).ToBytes()).Periods;

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Latin1, Encoding.Unicode })
        {
            var spanish = new WhoopExport { Header = WhoopExport.Spanish }.Add(Night);
            var zip = ZipFile.Of(("my_whoop_data/sueño.csv", spanish.ToBytes(encoding)));

            Assert.Equal(english, Some.Import(zip).Periods, SamePeriods.Instance);
        }
    }

    [Theory]
    [InlineData("M/d/uuuu H:mm", ",", "TRUE", "FALSE", "month first")]
    [InlineData("dd/MM/uuuu HH:mm", ";", "VERDADERO", "FALSO", "day first")]
    [InlineData("dd.MM.uuuu HH:mm", ";", "WAHR", "FALSCH", "day first")]
    public void Reads_what_a_spreadsheet_saved_again(
        string pattern,
        string separator,
        string yes,
        string no,
        string said
    )
    {
        var nights = SomeNights.InARow(14, seed: 3, new LocalDate(2024, 2, 5));
        var file = new WhoopExport
        {
            Pattern = pattern,
            Separator = separator,
            True = yes,
            False = no,
        };
        foreach (var night in nights)
        {
            file.Add(night with { IsNap = night == nights[0] });
        }

        var imported = Some.Import(file.ToBytes());

        Assert.Equal(nights.Select(n => Whole(n.Start)), imported.Periods.Select(p => p.Start));
        Assert.True(imported.Periods[0].IsNap);
        Assert.Contains(said, Assert.Single(imported.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_the_untouched_file_where_days_and_months_cannot_be_told_apart()
    {
        var file = new WhoopExport { Pattern = "M/d/uuuu H:mm" }.Add(SomeNights.One(SomeNights.At(2024, 3, 4, 23, 10)));

        Assert.Contains("two ways", Some.Refuse<UnclearDates>(file.ToBytes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_the_end_of_a_clock_change_night_on_the_offset_of_its_cycle()
    {
        var night = SomeNights.One(SomeNights.At(2024, 10, 26, 23, 10));

        var period = Assert.Single(
            Some.Import(new WhoopExport().Add(night).ToBytes(), Some.Options(SomeNights.Zurich)).Periods
        );

        Assert.Equal((night.Start, night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
    }

    [Fact]
    public void Stays_with_the_offset_of_a_journey()
    {
        var away = Night with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };

        var period = Assert.Single(
            Some.Import(new WhoopExport().Add(away).ToBytes(), Some.Options(SomeNights.Zurich)).Periods
        );

        Assert.Equal(DateTimeZone.ForOffset(Offset.FromHours(-5)), period.Zone);
    }

    [Fact]
    public void Leaves_out_what_was_not_scored_and_a_cycle_without_sleep()
    {
        var file = new WhoopExport()
            .Add(Night)
            .Row("2024-03-01 23:00:00", "", "UTC+01:00", "2024-03-01 23:00:00", "2024-03-02 06:00:00", "", "", "")
            .Row("2024-03-02 23:00:00", "", "UTC+01:00", "", "", "", "", "");

        var imported = Some.Import(file.ToBytes());

        Assert.Single(imported.Periods);
        Assert.Equal(
            ["WHOOP did not score it", "no sleep is told in it"],
            imported.LeftOut.Select(l => l.Why).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Counts_a_sleep_that_stands_in_two_files_once()
    {
        var nights = SomeNights.InARow(5, seed: 9);
        var one = nights.Take(3).Aggregate(new WhoopExport(), (file, night) => file.Add(night)).ToBytes();
        var two = nights.Skip(1).Aggregate(new WhoopExport(), (file, night) => file.Add(night)).ToBytes();

        var imported = Some.Import(ZipFile.Of(("a/sleeps.csv", one), ("b/sleeps.csv", two)));

        Assert.Equal(nights.Select(n => n.Start), imported.Periods.Select(p => p.Start));
        Assert.Equal(2, Assert.Single(imported.LeftOut).Count);
    }

    /// <summary>The table of cycles tells the main sleep again, between recovery and strain.</summary>
    [Fact]
    public void Takes_a_sleep_that_stands_in_the_table_of_cycles_too_once()
    {
        var header = string.Join(',', Enumerable.Range(1, 26).Select(column => $"columna {column}"));
        const string Cycle =
            "2024-03-04 23:10:00,,UTC+01:00,60,55,70,33.1,96,9,1800,150,70,2024-03-04 23:10:00,2024-03-05 06:10:00,"
            + "83,16.7,408,420,258,80,70,12,537,80,85,68";
        var cycles = Encoding.UTF8.GetBytes($"{header}\n{Cycle}\n");
        var sleeps = new WhoopExport().Add(Night).ToBytes();

        Assert.Equal(Some.Import(sleeps).Periods, Some.Import(cycles).Periods, SamePeriods.Instance);
        Assert.Single(Some.Import(ZipFile.Of(("ciclos_fisiológicos.csv", cycles), ("sueño.csv", sleeps))).Periods);
    }

    [Theory]
    [InlineData("UTC+01:00", "soon", "2024-03-05 06:10:00", "400", "false", "Row 2, Sleep onset: “soon” is not a date")]
    [InlineData("CET", "2024-03-04 23:10:00", "2024-03-05 06:10:00", "400", "false", "Row 2, Cycle timezone")]
    [InlineData(
        "UTC+01:00",
        "2024-03-04 23:10:00",
        "2024-03-05 06:10:00",
        "many",
        "false",
        "Row 2, Asleep duration (min)"
    )]
    [InlineData("UTC+01:00", "2024-03-04 23:10:00", "2024-03-05 06:10:00", "400", "perhaps", "Row 2, Nap")]
    public void Names_the_cell_that_cannot_be_read(
        string zone,
        string onset,
        string wake,
        string asleep,
        string nap,
        string said
    )
    {
        var file = new WhoopExport().Row(
            "",
            "",
            zone,
            onset,
            wake,
            "",
            "",
            asleep,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            nap
        );

        Assert.Contains(said, Some.Refuse<DamagedFile>(file.ToBytes()).Message, StringComparison.Ordinal);
    }

    /// <summary>A spreadsheet drops the seconds.</summary>
    private static Instant Whole(Instant time) => Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds() / 60 * 60);

    private static (int, int, int, int, int, int) Minutes(ToldTotals told)
    {
        return (Of(told.Asleep), Of(told.Awake), Of(told.Light), Of(told.Deep), Of(told.Rem), Of(told.InBed));

        static int Of(Duration? time) => (int)time!.Value.TotalMinutes;
    }
}
