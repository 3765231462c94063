using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Diary;

public sealed class ReadingADiary
{
    [Fact]
    public void Gives_the_worked_night()
    {
        var entry = One(new DiaryCsvFile().Night("2024-03-05"));

        Assert.Equal(
            new DiaryEntry
            {
                Date = new(2024, 3, 5),
                Zone = SomeNights.Zurich,
                BedTime = SomeNights.At(2024, 3, 4, 22, 30),
                LightsOut = SomeNights.At(2024, 3, 4, 23, 0),
                SleepOnsetLatency = Duration.FromMinutes(40),
                Awakenings = 2,
                WakeAfterSleepOnset = Duration.FromMinutes(35),
                FinalAwakening = SomeNights.At(2024, 3, 5, 6, 0),
                OutOfBed = SomeNights.At(2024, 3, 5, 6, 30),
                Quality = 3,
            },
            entry
        );
    }

    [Theory]
    [InlineData(',', false)]
    [InlineData(';', true)]
    [InlineData('\t', true)]
    public void Takes_any_separator_and_quoted_cells(char separator, bool mark)
    {
        var note = "warm, then; cold\nand \"odd\"";
        var file = new DiaryCsvFile { Separator = separator, WithMark = mark }.Row(
            "2024-03-05",
            "22:30",
            "23:00",
            "40",
            "2",
            "35",
            "06:00",
            "06:30",
            "3",
            note
        );

        Assert.Equal(note, One(file).Note);
    }

    [Fact]
    public void Takes_columns_in_any_order_by_their_usual_names()
    {
        var file = new DiaryCsvFile(
            "Quality",
            "WASO",
            "Bed time",
            "SOL (min)",
            "Morning",
            "Woke up",
            "medication",
            "Caffeine",
            "naps"
        ).Row("2.5", "35", "22:30", "40", "2024-03-05", "06:00", "no", "3", "25");

        var entry = One(file);

        Assert.Equal((2.5, false, 3.0), (entry.Quality, entry.SleepMedicine, entry.Caffeine));
        Assert.Equal(Duration.FromMinutes(35), entry.WakeAfterSleepOnset);
        Assert.Equal(Duration.FromMinutes(25), entry.Naps);
        Assert.Equal(SomeNights.At(2024, 3, 4, 22, 30), entry.BedTime);
        Assert.Null(entry.LightsOut);
    }

    [Theory]
    [InlineData("23:15", 4, 23, 15)]
    [InlineData("23.15", 4, 23, 15)]
    [InlineData("11:15 pm", 4, 23, 15)]
    [InlineData("11:15PM", 4, 23, 15)]
    [InlineData("11.15 p.m.", 4, 23, 15)]
    [InlineData("0:40", 5, 0, 40)]
    [InlineData("12:40 am", 5, 0, 40)]
    [InlineData("2024-03-04T23:15", 4, 23, 15)]
    [InlineData("2024-03-04 23:15:00", 4, 23, 15)]
    [InlineData("2024-03-04T22:15Z", 4, 23, 15)]
    [InlineData("2024-03-05T01:15:00+03:00", 4, 23, 15)]
    public void Places_a_bed_time_however_it_is_written(string text, int day, int hour, int minute) =>
        Assert.Equal(SomeNights.At(2024, 3, day, hour, minute), One(Bed("2024-03-05", text, "07:00")).BedTime);

    [Fact]
    public void Takes_a_sleep_by_day_with_its_dates() =>
        Assert.Equal(
            SomeNights.At(2024, 3, 5, 13, 30),
            One(Bed("2024-03-05", "2024-03-05T13:30", "2024-03-05T20:00")).BedTime
        );

    [Theory]
    [InlineData("2024-03-31", 7)]
    [InlineData("2024-10-27", 9)]
    public void Measures_elapsed_time_on_nights_of_a_clock_change(string date, int hours)
    {
        var entry = One(Bed(date, "23:00", "07:00"));

        Assert.Equal(Duration.FromHours(hours), entry.OutOfBed - entry.BedTime);
    }

    [Fact]
    public void Keeps_the_order_of_times_in_an_hour_that_comes_twice()
    {
        var file = new DiaryCsvFile("date", "bed_time", "lights_out", "out_of_bed").Row(
            "2024-10-27",
            "02:50",
            "02:10",
            "07:00"
        );

        var entry = One(file);

        Assert.Equal(Duration.FromMinutes(20), entry.LightsOut - entry.BedTime);
    }

    [Fact]
    public void Takes_a_row_without_answers_for_a_missing_night()
    {
        var file = new DiaryCsvFile()
            .Night("2024-03-05")
            .Row("2024-03-06", "", "", "", "", "", "", "", "", "")
            .Row("")
            .Row("", "");

        var imported = Some.Import(file.ToBytes());

        Assert.Single(imported.Diary);
        Assert.Equal((1, "row 3"), (imported.LeftOut[0].Count, imported.LeftOut[0].Where[0]));
    }

    [Fact]
    public void Names_columns_that_it_does_not_know_and_the_zone_that_it_took()
    {
        var imported = Some.Import(
            new DiaryCsvFile("date", "bed_time", "moon").Row("2024-03-05", "23:00", "full").ToBytes()
        );

        Assert.Contains(imported.Remarks, r => r.Contains("moon"));
        Assert.Contains(imported.Remarks, r => r.Contains("Europe/Zurich"));
    }

    [Fact]
    public void Wonders_about_a_bed_time_by_day() =>
        Assert.Contains(Some.Import(Bed("2024-03-05", "10:15", "14:00").ToBytes()).Remarks, r => r.Contains("row 2"));

    [Fact]
    public void Reads_the_encodings_of_spreadsheets()
    {
        var text = "date;bed_time;note\r\n2024-03-05;23:00;m\u00fcde\r\n";

        Assert.Equal("m\u00fcde", Note(Encoding.Latin1.GetBytes(text)));
        Assert.Equal("m\u00fcde", Note([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));

        static string? Note(byte[] bytes) => Assert.Single(Some.Import(bytes).Diary).Note;
    }

    [Fact]
    public void Says_that_there_is_no_night() => Some.Refuse<NoSleepFound>(new DiaryCsvFile().ToBytes());

    private static DiaryCsvFile Bed(string date, string bed, string rise) =>
        new DiaryCsvFile("date", "bed_time", "out_of_bed").Row(date, bed, rise);

    private static DiaryEntry One(DiaryCsvFile file) => Assert.Single(Some.Import(file.ToBytes()).Diary);
}
