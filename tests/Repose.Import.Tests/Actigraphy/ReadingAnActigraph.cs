using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Actigraphy;

/// <summary>Files of epochs become nights, whoever made the device.</summary>
public sealed class ReadingAnActigraph
{
    private static readonly DateTimeZone Zurich = SomeNights.Zurich;

    public static TheoryData<string> Kinds => ["actilife", "table", "awd", "actiware", "agd"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_night_is_found_between_the_busy_days(string kind)
    {
        var imported = Some.Import(File(kind, days: 2), Some.Options(Zurich));

        Assert.Equal(2, imported.Periods.Count);
        foreach (var night in imported.Periods)
        {
            var (start, end) = (night.Start.InZone(Zurich), night.End.InZone(Zurich));
            Assert.InRange(start.TimeOfDay, new LocalTime(22, 0), new LocalTime(22, 20));
            Assert.InRange(end.TimeOfDay, new LocalTime(5, 50), new LocalTime(6, 0));
            Assert.Equal(SourceKind.Wearable, night.Source.Kind);
        }

        Assert.True(imported.AsksZone);
        Assert.True(imported.AsksDiary);
        Assert.Contains(imported.Remarks, remark => remark.Contains("looks like sleep", StringComparison.Ordinal));
    }

    [Fact]
    public void The_diary_says_when_the_wearer_was_in_bed()
    {
        var bed = new LocalDateTime(2026, 3, 26, 21, 40).InZoneStrictly(Zurich).ToInstant();
        var diary = new DiaryEntry
        {
            Date = new(2026, 3, 27),
            Zone = Zurich,
            LightsOut = bed,
            OutOfBed = bed + Duration.FromHours(9),
        };

        var imported = Some.Import(File("agd", days: 1), Some.Options(Zurich) with { Diary = [diary] });

        var night = Assert.Single(imported.Periods);
        Assert.Equal(bed, night.Start);
        Assert.Equal(bed + Duration.FromHours(9), night.End);
        Assert.DoesNotContain(imported.Remarks, remark => remark.Contains("No diary", StringComparison.Ordinal));
    }

    [Fact]
    public void The_device_counts_on_while_the_clock_is_changed()
    {
        // On the morning of 29 March 2026 the clock of Zurich goes from 2:00 to 3:00: what is eight hours to the device ends at
        // seven instead of six.
        var nights = Some.Import(File("actilife", days: 4), Some.Options(Zurich)).Periods;

        Assert.Equal([5, 5, 6, 6], nights.Select(night => night.End.InZone(Zurich).Hour));
        Assert.Equal(
            Assert.Single(nights.Take(2).Select(Length).Distinct()),
            Assert.Single(nights.Skip(2).Select(Length).Distinct())
        );

        static Duration Length(SleepPeriod night) => night.End - night.Start;
    }

    [Fact]
    public void A_date_that_can_be_read_two_ways_is_asked_about()
    {
        // All rows are of one date: nothing tells 3 April from 4 March.
        var rows = Encoding
            .UTF8.GetString(ActigraphFile.Table(1, new DateTime(2026, 3, 4, 12, 0, 0)))
            .Split('\n')
            .Take(600);

        var refusal = Some.Refuse<DamagedFile>(Encoding.UTF8.GetBytes(string.Join('\n', rows)));

        Assert.Contains("day or month first", refusal.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M/d/yyyy")]
    [InlineData("d/M/yyyy")]
    [InlineData("yyyy-MM-dd")]
    public void Rows_over_midnight_tell_the_order_of_day_and_month(string format)
    {
        var imported = Some.Import(
            ActigraphFile.Table(1, ActigraphFile.Start, format, "HH:mm:ss"),
            Some.Options(Zurich)
        );

        Assert.Equal(new LocalDate(2026, 3, 27), Assert.Single(imported.Periods).End.InZone(Zurich).Date);
    }

    [Fact]
    public void ActiLifes_header_without_a_format_of_the_date_is_asked_about() =>
        Assert.Contains(
            "day or month first",
            Some.Refuse<DamagedFile>(ActigraphFile.ActiLife(1, EpochCounts.Minute, dateFormat: "")).What,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(7)]
    [InlineData(90)]
    public void Epochs_that_make_no_minute_are_named(int seconds) =>
        Assert.Contains(
            $"{seconds} seconds",
            Some.Refuse<DamagedFile>(ActigraphFile.ActiLife(1, TimeSpan.FromSeconds(seconds))).What,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("epochlength")]
    [InlineData("startdatetime")]
    public void A_database_without_a_setting_names_it(string setting) =>
        Assert.Contains(
            setting,
            Some.Refuse<DamagedFile>(ActigraphFile.Agd(1, 60, setting)).What,
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_stops_anywhere_is_read_or_refused_in_words(string kind)
    {
        var whole = File(kind, days: 1);
        foreach (var length in Enumerable.Range(1, 40).Select(part => whole.Length * part / 41))
        {
            var outcome = Some.Read(whole[..length], Some.Options(Zurich));
            Assert.True(outcome.Succeeded || outcome.Refusal.Message.Length > 20);
        }
    }

    [Theory]
    [InlineData("actilife")]
    [InlineData("table")]
    [InlineData("awd")]
    [InlineData("actiware")]
    public void A_count_that_is_none_is_named_with_its_line(string kind)
    {
        var text = Encoding.Latin1.GetString(File(kind, days: 1));
        var lines = text.Split('\n');
        lines[200] = kind is "awd" ? "many" : lines[200].Replace("800", "many", StringComparison.Ordinal);

        var refusal = Some.Refuse<DamagedFile>(Encoding.Latin1.GetBytes(string.Join('\n', lines)));

        Assert.Contains("201", refusal.What, StringComparison.Ordinal);
        Assert.Contains("many", refusal.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_of_one_device_are_taken_together_and_none_twice()
    {
        var file = File("awd", days: 2);
        var zip = ZipFile.Of(("a.awd", file), ("copy/a.awd", file));

        Assert.Equal(2, Some.Import(zip, Some.Options(Zurich)).Periods.Count);
    }

    [Fact]
    public void Nothing_of_a_database_is_left_on_the_disk()
    {
        // Other tests leave and take away their own databases meanwhile; only this one has epochs of twelve seconds.
        var mine = ActigraphFile.Agd(1, epochSeconds: 12);
        Assert.True(IsOf(mine));
        Some.Import(mine, Some.Options(Zurich));
        Some.Read(mine[..9000], Some.Options(Zurich));

        Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp"), IsMine);

        static bool IsMine(string file)
        {
            try
            {
                return IsOf(System.IO.File.ReadAllBytes(file));
            }
            catch (IOException)
            {
                // Gone meanwhile, or written by somebody else at this moment.
                return false;
            }
        }

        static bool IsOf(byte[] bytes) => bytes.AsSpan().IndexOf("epochlength12"u8) >= 0;
    }

    private static byte[] File(string kind, int days) =>
        kind switch
        {
            "actilife" => ActigraphFile.ActiLife(days, TimeSpan.FromSeconds(10)),
            "table" => ActigraphFile.Table(days, ActigraphFile.Start),
            "awd" => ActigraphFile.Awd(days),
            "actiware" => ActigraphFile.Actiware(days),
            _ => ActigraphFile.Agd(days, 60),
        };
}
