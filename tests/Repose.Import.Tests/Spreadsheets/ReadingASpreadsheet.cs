using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Spreadsheets;

/// <summary>Home-made diaries: columns of any name, cells as spreadsheets keep them.</summary>
public sealed class ReadingASpreadsheet
{
    private static readonly LocalDate Day = new(2024, 3, 5);

    /// <summary>The night that all of the sheets below tell of.</summary>
    private static readonly DiaryEntry Night = new()
    {
        Date = Day,
        Zone = SomeNights.Zurich,
        BedTime = SomeNights.At(2024, 3, 4, 22, 30),
        LightsOut = SomeNights.At(2024, 3, 4, 23, 0),
        SleepOnsetLatency = Duration.FromMinutes(40),
        Awakenings = 2,
        WakeAfterSleepOnset = Duration.FromMinutes(35),
        FinalAwakening = SomeNights.At(2024, 3, 5, 6, 0),
        OutOfBed = SomeNights.At(2024, 3, 5, 6, 30),
        Quality = 3,
        SleepMedicine = false,
        Note = "hot",
    };

    public static TheoryData<string> Headers { get; } =
    [
        "Date|Went to bed|Lights off|Time to fall asleep (min)|How many times awake|Awake in the night (min)|Woke up|Got up|Sleep quality|Sleeping pill|Comments",
        "Datum|Ins Bett|Licht aus|Einschlafdauer (Min.)|Wie oft aufgewacht|Wach gelegen (Minuten)|Aufgewacht um|Aufgestanden|Schlafqualität|Schlafmittel|Bemerkungen",
        "Fecha|Hora de acostarse|Apagué la luz|Minutos en dormirme|¿Cuántas veces me desperté?|Tiempo despierta (min)|Me desperté|Me levanté|Calidad del sueño|Medicación|Observaciones",
    ];

    [Theory]
    [MemberData(nameof(Headers))]
    public void Understands_the_words_of_columns(string header)
    {
        var file = new XlsxFile()
            .Row("My sleep, March")
            .Row()
            .Row([.. header.Split('|')])
            .Row(
                Day,
                new LocalTime(22, 30),
                new LocalTime(23, 0),
                40,
                2,
                35,
                new LocalTime(6, 0),
                new LocalTime(6, 30),
                3,
                "no",
                "hot"
            );

        Assert.Equal(Night, Assert.Single(Some.Import(file.ToBytes()).Diary));
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void Gives_the_same_from_ods_and_from_csv(string header)
    {
        var ods = new OdsFile()
            .Row([.. header.Split('|')])
            .Row(
                Day,
                new LocalTime(22, 30),
                new LocalTime(23, 0),
                40,
                2,
                35,
                new LocalTime(6, 0),
                new LocalTime(6, 30),
                3,
                "no",
                "hot"
            );
        var csv = $"{header.Replace('|', ';')}\r\n5.3.2024;22:30;23.00 Uhr;0:40;2;35 min;6:00;6.30;3;nein;hot\r\n";

        Assert.Equal(Night, Assert.Single(Some.Import(ods.ToBytes()).Diary));
        Assert.Equal(Night, Assert.Single(Some.Import(Encoding.UTF8.GetBytes(csv)).Diary));
        Assert.Equal(Night, Assert.Single(Some.Import(Encoding.Latin1.GetBytes(csv)).Diary));
        Assert.Equal(
            Night,
            Assert.Single(Some.Import([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(csv)]).Diary)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Counts_days_as_the_workbook_does(bool from1904)
    {
        var file = new XlsxFile { From1904 = from1904 }
            .Row("Date", "Bed time", "Woke up", "Bare")
            .Row(Day, Day.PlusDays(-1).At(new(22, 30)), new LocalTime(6, 0), "");
        // The same day as a bare number, with no format that says that it is a date.
        var bare = new XlsxFile { From1904 = from1904 }
            .Row("Date", "Bed time", "Woke up")
            .Row(45356 - (from1904 ? 1462 : 0), 0.9375, 0.25);

        foreach (var read in new[] { Some.Import(file.ToBytes()), Some.Import(bare.ToBytes()) })
        {
            Assert.Equal(
                (Day, Night.BedTime, Night.FinalAwakening),
                (read.Diary[0].Date, read.Diary[0].BedTime, read.Diary[0].FinalAwakening)
            );
        }
    }

    [Fact]
    public void Counts_days_of_a_table_of_text_as_the_person_says()
    {
        var csv = "Date,Bed time,Woke up\n43894,0.9375,0.25\n"u8.ToArray();

        Assert.Equal(2020, Some.Import(csv).Diary[0].Date.Year);
        Assert.Equal(Day, Some.Import(csv, Saying(new() { System = DateSystem.From1904 })).Diary[0].Date);
    }

    [Theory]
    [InlineData("5/3/2024", "13/3/2024", 5, 3)]
    [InlineData("5/3/2024", "5/13/2024", 3, 5)]
    [InlineData("5.3.2024", "6.3.2024", 5, 3)]
    [InlineData("5 March 2024", "6 March 2024", 5, 3)]
    [InlineData("Di, 5. März 2024", "Mi, 6. März 2024", 5, 3)]
    [InlineData("5 de marzo de 2024", "6 de marzo de 2024", 5, 3)]
    [InlineData("March 5, 2024", "March 6, 2024", 5, 3)]
    [InlineData("5-mar-24", "6-mar-24", 5, 3)]
    [InlineData("2024/3/5", "2024/3/6", 5, 3)]
    public void Reads_dates_as_people_write_them(string one, string other, int day, int month)
    {
        var file = new XlsxFile().Row("Date", "Bed time").Row(one, "23:00").Row(other, "23:00");

        Assert.Contains(new LocalDate(2024, month, day), Some.Import(file.ToBytes()).Diary.Select(night => night.Date));
    }

    [Fact]
    public void Asks_how_dates_are_meant_and_takes_the_answer()
    {
        var csv = "Date,Bed time,Up\n3/5/2024,23:00,7:00\n3/6/2024,23:00,7:00\n"u8.ToArray();

        var refusal = Some.Refuse<UnclearSheetDates>(csv);

        Assert.Equal("unclear-dates", refusal.Code);
        Assert.Contains(
            "“3/5/2024” can have its day first or its month first",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [5, 6],
            Some.Import(csv, Saying(new() { Dates = DateOrder.MonthFirst })).Diary.Select(n => n.Date.Day)
        );
        Assert.Equal(
            [5, 6],
            Some.Import(csv, Saying(new() { Dates = DateOrder.DayFirst })).Diary.Select(n => n.Date.Month)
        );
    }

    [Fact]
    public void Takes_the_answer_for_dates_of_a_maker_too()
    {
        var night = SomeNights.One(SomeNights.At(2024, 3, 6, 3, 23));
        var file = new WhoopExport { Pattern = "M/d/yyyy H:mm" }
            .Add(night)
            .ToBytes();

        Some.Refuse<UnclearDates>(file);

        Assert.Equal(
            night.Start,
            Assert.Single(Some.Import(file, Saying(new() { Dates = DateOrder.MonthFirst })).Periods).Start
        );
    }

    [Fact]
    public void Refuses_dates_of_which_a_spreadsheet_exchanged_some()
    {
        // 3/5 became a date, by the order of the country; 13/5 cannot be one there, and stayed text.
        var file = new XlsxFile()
            .Row("Date", "Bed time")
            .Row(new LocalDate(2024, 3, 5), "23:00")
            .Row("13/5/2024", "23:00");

        Assert.Contains("“13/5/2024”", Some.Refuse<MangledDates>(file.ToBytes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_times_without_a_date_into_the_night_that_they_belong_to()
    {
        var file = new XlsxFile()
            .Row("Date", "Bed time", "Lights out", "Woke up")
            .Row(Day, new LocalTime(23, 50), new LocalTime(0, 20), new LocalTime(7, 0))
            .Row(Day.PlusDays(1), new LocalTime(0, 30), new LocalTime(1, 0), new LocalTime(7, 0));

        var diary = Some.Import(file.ToBytes()).Diary;

        Assert.Equal(
            (SomeNights.At(2024, 3, 4, 23, 50), SomeNights.At(2024, 3, 5, 0, 20)),
            (diary[0].BedTime, diary[0].LightsOut)
        );
        Assert.Equal(SomeNights.At(2024, 3, 6, 0, 30), diary[1].BedTime);
    }

    [Theory]
    [InlineData("Evening of", null)]
    [InlineData("Abend", null)]
    [InlineData("Noche del", null)]
    [InlineData("Date", true)]
    public void Takes_the_date_of_an_evening_for_the_morning_after_it(string name, bool? said)
    {
        var file = new XlsxFile().Row(name, "Bed time", "Woke up").Row(Day.PlusDays(-1), "22:30", "6:00");

        var read = Some.Import(file.ToBytes(), Saying(new() { DateIsEvening = said }));

        Assert.Equal((Day, Night.BedTime), (read.Diary[0].Date, read.Diary[0].BedTime));
        Assert.Contains(read.Remarks, remark => remark.Contains("that of the evening", StringComparison.Ordinal));
    }

    [Fact]
    public void Sees_by_the_times_that_the_date_is_the_evening_s()
    {
        var file = new XlsxFile().Row("Date", "Woke up").Row(Day.PlusDays(-1), Day.At(new(6, 0)));

        Assert.Equal(Day, Some.Import(file.ToBytes()).Diary[0].Date);
    }

    [Fact]
    public void Finds_the_night_where_only_its_times_have_dates()
    {
        var file = new XlsxFile().Row("Bed", "Up").Row(Day.PlusDays(-1).At(new(22, 30)), Day.At(new(6, 30)));

        Assert.Equal(
            (Day, Night.OutOfBed),
            (Some.Import(file.ToBytes()).Diary[0].Date, Some.Import(file.ToBytes()).Diary[0].OutOfBed)
        );
    }

    [Theory]
    [InlineData(20.0, "SOL (min)")]
    [InlineData(20.0, "SOL")]
    [InlineData(0.0138888888888889, "SOL")]
    [InlineData(0.3333333333, "SOL (hours)")]
    public void Reads_bare_numbers_as_minutes_hours_or_parts_of_a_day(double number, string name)
    {
        var file = new XlsxFile().Row("Date", "Bed time", name).Row(Day, "22:30", number);

        Assert.Equal(20, Some.Import(file.ToBytes()).Diary[0].SleepOnsetLatency!.Value.TotalMinutes, 1);
    }

    [Theory]
    [InlineData("0:20")]
    [InlineData("20 min")]
    [InlineData("20'")]
    [InlineData("0h20")]
    [InlineData("0,5 h", 30)]
    [InlineData("1 h 5 min", 65)]
    [InlineData("1 Std 5", 65)]
    public void Reads_lengths_as_people_write_them(string text, int minutes = 20)
    {
        var file = new XlsxFile().Row("Date", "Bed time", "SOL").Row(Day, "21:30", text);

        Assert.Equal(minutes, Some.Import(file.ToBytes()).Diary[0].SleepOnsetLatency!.Value.TotalMinutes, 1);
    }

    [Fact]
    public void Reads_cells_that_the_spreadsheet_shows_as_lengths()
    {
        var file = new XlsxFile()
            .Row("Date", "Bed time", "SOL", "WASO")
            .Row(Day, Duration.FromHours(24.5), new LocalTime(0, 20), Duration.FromMinutes(70));

        var night = Assert.Single(Some.Import(file.ToBytes()).Diary);

        Assert.Equal(SomeNights.At(2024, 3, 5, 0, 30), night.BedTime);
        Assert.Equal(
            (20, 70),
            (night.SleepOnsetLatency!.Value.TotalMinutes, night.WakeAfterSleepOnset!.Value.TotalMinutes)
        );
    }

    [Fact]
    public void Asks_what_numbers_count_and_takes_the_answer()
    {
        var file = new XlsxFile()
            .Row("Date", "Bed time", "SOL")
            .Row(Day, "22:30", 1.5)
            .Row(Day.PlusDays(1), "22:30", 2)
            .ToBytes();

        Assert.Contains("“SOL”, such as 1.5,", Some.Refuse<UnclearLengths>(file).Message, StringComparison.Ordinal);
        var read = Some.Import(
            file,
            Saying(
                new()
                {
                    Units = new Dictionary<DiaryColumn, LengthUnit>
                    {
                        [DiaryColumn.SleepOnsetLatency] = LengthUnit.Hours,
                    },
                }
            )
        );
        Assert.Equal([90, 120], read.Diary.Select(night => night.SleepOnsetLatency!.Value.TotalMinutes));
    }

    [Theory]
    [InlineData("23")]
    [InlineData("2300")]
    [InlineData("23 Uhr")]
    [InlineData("23h00")]
    [InlineData("23.00 h")]
    [InlineData("11 pm")]
    [InlineData("23:00:00")]
    public void Reads_times_as_people_write_them(string text)
    {
        var file = new XlsxFile()
            .Row("Date", "Bed time")
            .Row(Day, "22:30")
            .Row(Day.PlusDays(1), "22:30")
            .Row(Day.PlusDays(2), "22:30")
            .Row(Day.PlusDays(3), text);

        Assert.Equal(SomeNights.At(2024, 3, 7, 23, 0), Some.Import(file.ToBytes()).Diary[^1].BedTime);
    }

    [Fact]
    public void Takes_a_table_of_sleep_and_wake_for_sleeps_of_which_a_day_can_have_several()
    {
        var file = new XlsxFile()
            .Row("Sleep", "Wake")
            .Row(Day.PlusDays(-1).At(new(23, 0)), Day.At(new(6, 0)))
            .Row(Day.At(new(13, 0)), Day.At(new(13, 40)));

        var read = Some.Import(file.ToBytes());

        Assert.Empty(read.Diary);
        Assert.Equal([Duration.FromHours(7), Duration.FromMinutes(40)], read.Periods.Select(p => p.End - p.Start));
        Assert.Contains(read.Remarks, remark => remark.Contains("only from when to when", StringComparison.Ordinal));
    }

    [Fact]
    public void Reckons_the_time_to_fall_asleep_from_the_two_times()
    {
        var file = new XlsxFile().Row("Date", "Lights out", "Fell asleep", "Woke up").Row(Day, "23:50", "0:30", "6:00");

        Assert.Equal(40, Some.Import(file.ToBytes()).Diary[0].SleepOnsetLatency!.Value.TotalMinutes);
    }

    [Fact]
    public void Shows_what_it_took_columns_for_and_takes_corrections()
    {
        var file = new XlsxFile()
            .Row("Date", "Into bed", "Lamp", "Eyes open", "Mood", "Hours slept")
            .Row(Day, "22:30", "23:00", "6:00", 4, 7)
            .ToBytes();

        var guessed = Some.Import(file);
        var corrected = Some.Import(
            file,
            Saying(
                new()
                {
                    Columns = new Dictionary<DiaryColumn, string>
                    {
                        [DiaryColumn.LightsOut] = "lamp",
                        [DiaryColumn.FinalAwakening] = "D",
                        [DiaryColumn.Quality] = "Mood",
                    },
                }
            )
        );

        Assert.Equal(
            [("A", "Date", DiaryColumn.Date), ("B", "Into bed", DiaryColumn.BedTime)],
            guessed
                .Sheets[0]
                .Columns.Where(c => c.Meaning is not null)
                .Select(c => (c.Letter, c.Name, c.Meaning!.Value))
        );
        Assert.Equal(["23:00"], guessed.Sheets[0].Columns[2].Samples);
        Assert.Equal(
            (Night.LightsOut, Night.FinalAwakening, 4.0),
            (corrected.Diary[0].LightsOut, corrected.Diary[0].FinalAwakening, corrected.Diary[0].Quality)
        );
        Assert.Equal([false, false, true, true, true, false], corrected.Sheets[0].Columns.Select(c => c.IsSaid));
        Assert.Contains(corrected.Remarks, remark => remark.Contains("Hours slept", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_a_column_no_longer_that_is_said_to_mean_nothing()
    {
        var file = new XlsxFile().Row("Date", "Bed time", "Notes").Row(Day, "22:30", "private").ToBytes();

        var read = Some.Import(
            file,
            Saying(new() { Columns = new Dictionary<DiaryColumn, string> { [DiaryColumn.Note] = "" } })
        );

        Assert.Null(read.Diary[0].Note);
    }

    [Fact]
    public void Names_the_columns_that_there_are_where_it_cannot_tell()
    {
        var unknown = new XlsxFile().Row("a", "b").Row(Day, new LocalTime(22, 30)).ToBytes();
        var csv = "when,x\n2024-03-05,22:30\n"u8.ToArray();

        Assert.Contains("“a”, “b”", Some.Refuse<UnclearColumns>(unknown).Message, StringComparison.Ordinal);
        Assert.Contains("“when”, “x”", Some.Refuse<UnclearColumns>(csv).Message, StringComparison.Ordinal);
        var said = Saying(
            new()
            {
                Columns = new Dictionary<DiaryColumn, string>
                {
                    [DiaryColumn.Date] = "when",
                    [DiaryColumn.BedTime] = "x",
                },
            }
        );
        Assert.Equal(Night.BedTime, Some.Import(csv, said).Diary[0].BedTime);
        var missing = Saying(new() { Columns = new Dictionary<DiaryColumn, string> { [DiaryColumn.BedTime] = "y" } });
        Assert.Contains("no column “y”", Some.Refuse<UnclearColumns>(csv, missing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_colours_cannot_be_read()
    {
        var file = new XlsxFile()
            .Row([null, .. Enumerable.Range(0, 24).Select(hour => (object)new LocalTime(hour, 0))])
            .Row(Day)
            .ToBytes();

        Assert.Contains("Colours cannot be read", Some.Refuse<UnclearColumns>(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_each_sheet_of_nights_and_names_the_others()
    {
        var file = new XlsxFile()
            .Sheet("March")
            .Row("Date", "Bed time")
            .Row(Day, "22:30")
            .Sheet("About me")
            .Row("Name", "Jo")
            .Row("Age", 40)
            .Sheet("April")
            .Row("Bed time", "Date")
            .Row("22:30", Day.PlusDays(30));

        var read = Some.Import(file.ToBytes());

        Assert.Equal([Day, Day.PlusDays(30)], read.Diary.Select(night => night.Date));
        Assert.Equal(["my file, sheet About me"], Assert.Single(read.LeftOut).Where);
    }

    [Fact]
    public void Leaves_out_sums_below_the_nights_and_says_so()
    {
        var file = new XlsxFile()
            .Row("Date", "Bed time", "SOL")
            .Row(Day, "22:30", 20)
            .Row(Day.PlusDays(1), "22:30", 40)
            .Row("Average", "", 30);

        var read = Some.Import(file.ToBytes());

        Assert.Equal(2, read.Diary.Count);
        Assert.Equal(("row", 1), (read.LeftOut[0].What, read.LeftOut[0].Count));
    }

    [Fact]
    public void Refuses_a_cell_that_cannot_be_right_with_its_row_and_the_name_of_its_column()
    {
        var file = new XlsxFile()
            .Row("Datum", "Ins Bett", "Aufgestanden")
            .Row(Day, "22:30", "6:30")
            .Row(Day.PlusDays(1), "22:30", "6:30")
            .Row(Day.PlusDays(2), "22:30", "6:30")
            .Row(Day.PlusDays(3), "spät", "6:30");

        Assert.Contains(
            "Row 5, Ins Bett: “spät” is not a time of day.",
            Some.Refuse<BadDiaryRows>(file.ToBytes()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Is_found_in_a_zip_too()
    {
        var file = new XlsxFile().Row("Date", "Bed time").Row(Day, "22:30").ToBytes();

        Assert.Single(Some.Import(ZipFile.Of(("mine/diary.xlsx", file))).Diary);
        Assert.Single(
            Some.Import(ZipFile.Of(("mine/diary.csv", "Datum;Ins Bett\n5.3.2024;22:30\n"u8.ToArray()))).Diary
        );
    }

    [Fact]
    public void Shows_the_columns_without_reading_a_night()
    {
        using var stream = new MemoryStream(
            new XlsxFile().Row("Date", "Bed time", "x").Row("3/5/2024", "22:30", 1).ToBytes()
        );

        var sheet = Assert.Single(
            SleepExport.Columns(stream, "my file", Some.Options(), TestContext.Current.CancellationToken).Value!
        );

        Assert.Equal([DiaryColumn.Date, DiaryColumn.BedTime, null], sheet.Columns.Select(column => column.Meaning));
        Assert.Null(sheet.Dates);
    }

    /// <summary>Both were made of the same rows with SheetJS: Datum, Ins Bett, Einschlafdauer (min), Aufgestanden.</summary>
    [Theory]
    [InlineData("excel-95.xls")]
    [InlineData("excel-97.xls")]
    public void Reads_old_workbooks_as_new_ones(string old)
    {
        using var file = typeof(ReadingASpreadsheet).Assembly.GetManifestResourceStream(old)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);

        var read = Some.Import(bytes.ToArray());

        var same = new XlsxFile()
            .Row("Datum", "Ins Bett", "Einschlafdauer (min)", "Aufgestanden")
            .Row(Day, new LocalTime(22, 30), 20, new LocalTime(7, 0))
            .Row(Day.PlusDays(1), new LocalTime(22, 45), 15, "6:45");
        Assert.Equal(2, read.Diary.Count);
        Assert.Equal(Some.Import(same.ToBytes()).Diary, read.Diary);
    }

    [Fact]
    public void Reads_the_public_table_of_sleep_and_wake()
    {
        var read = Some.Import(
            Samples.Read("spreadsheet/sleepdiary_table_example.xlsx"),
            Some.Options(DateTimeZone.Utc)
        );

        Assert.Equal(14, read.Periods.Count + read.LeftOut.Sum(left => left.Count));
        Assert.Equal(Instant.FromUtc(2000, 1, 1, 8, 0), read.Periods[0].End);
    }

    [Theory]
    [InlineData("graph_Diary_with_comments.xlsx")]
    [InlineData("graph_Excel_365_sleep_diary.xlsx")]
    [InlineData("graph_Template_sleep_diary.xlsx")]
    public void Says_what_is_the_matter_with_public_diaries_of_coloured_hours(string sample) =>
        Assert.Contains(
            "Colours cannot be read",
            Some.Refuse<UnclearColumns>(Samples.Read($"spreadsheet/{sample}")).Message,
            StringComparison.Ordinal
        );

    private static ImportOptions Saying(SheetWish wish) => Some.Options() with { Sheet = wish };
}
