using System.Globalization;

namespace Repose.Tests;

public class ReadingNights
{
    [Fact]
    public void Writes_one_documented_row_for_every_sleep()
    {
        using var place = new Workplace();
        var export = place.Write("anything.txt", SomeFiles.Export);

        var result = Command.Run("nights", export, "--csv", place.Path("nights.csv"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "start,end,asleep_min,awake_min,light_min,deep_min,rem_min,kind,inbed_min,night,source,notes",
                "2026-02-02T23:00:00+01:00,2026-02-03T06:00:00+01:00,420.0,0.0,420.0,,,main,420.0,2026-02-03,Jo’s Apple Watch,",
            ],
            File.ReadAllLines(place.Path("nights.csv"))
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Reads_a_folder_as_the_zip_that_was_unpacked_into_it(string end)
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.Path("unpacked/apple_health_export"));
        place.Write("unpacked/apple_health_export/export.xml", SomeFiles.Export);
        place.Write("unpacked/apple_health_export/readme.txt", "hello");

        var result = Command.Run("nights", place.Path("unpacked") + end, "--csv", place.Path("nights.csv"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("unpacked: Apple Health", result.Out, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(place.Path("nights.csv")).Length);
    }

    [Fact]
    public void Puts_diary_nights_beside_those_of_a_device_and_never_averages_them()
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);
        var diary = place.Write("diary.csv", SomeFiles.Diary(2));

        Command.Run("nights", export, diary, "--zone", "Europe/Zurich", "--csv", place.Path("nights.csv"));

        var sources = File.ReadAllLines(place.Path("nights.csv")).Skip(1).Select(row => row.Split(',')[10]);
        Assert.Equal(["Sleep diary", "Jo’s Apple Watch", "Sleep diary"], sources);
    }

    [Fact]
    public void Lets_a_diary_tell_an_actigraph_when_the_wearer_was_in_bed_in_whatever_order_they_are_given()
    {
        using var place = new Workplace();
        var watch = place.Write("watch.csv", SomeFiles.Epochs());
        var diary = place.Write("diary.csv", SomeFiles.Diary(2));
        string[] zone = ["--zone", "Europe/Zurich"];

        var alone = Command.Run(["nights", watch, "--csv", place.Path("alone.csv"), .. zone]);
        var guided = Command.Run(["nights", watch, diary, "--csv", place.Path("one.csv"), .. zone]);
        Command.Run(["nights", diary, watch, "--csv", place.Path("other.csv"), .. zone]);

        Assert.Contains("No diary says when", alone.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("No diary says when", guided.Out, StringComparison.Ordinal);
        Assert.Equal(
            [2, 2],
            File.ReadAllLines(place.Path("one.csv")).Skip(1).CountBy(row => row.Split(',')[10]).Select(s => s.Value)
        );
        Assert.Equal(File.ReadAllText(place.Path("one.csv")), File.ReadAllText(place.Path("other.csv")));
    }

    [Fact]
    public void Keeps_a_spreadsheet_from_taking_a_name_for_a_formula()
    {
        using var place = new Workplace();
        var export = place.Write(
            "export.xml",
            SomeFiles.Export.Replace("Jo’s Apple Watch", "=HYPERLINK(1) Watch", StringComparison.Ordinal)
        );

        Command.Run("nights", export, "--csv", place.Path("nights.csv"));

        Assert.DoesNotContain(",=HYPERLINK", File.ReadAllText(place.Path("nights.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apple_health/real_watch_iphone_sleep_export.xml", "real_watch_iphone_sleep.expected.csv")]
    [InlineData("apple_health/landing-zone_export_v14dtd.xml", "landing-zone_export_v14dtd.expected.csv")]
    [InlineData("apple_health/apple-health-parser_export.xml", "apple-health-parser_export.expected.csv")]
    [InlineData("apple_health/real_watch_iphone_sleep.csv", "real_watch_iphone_sleep.expected.csv")]
    [InlineData(
        "apple_health/healthcare_dashboard_SleepAnalysis.csv",
        "healthcare_dashboard_SleepAnalysis.expected.csv"
    )]
    [InlineData(
        "fitbit/dst_spring_forward_2025-03-30.json",
        "dst_spring_forward_2025-03-30.expected.csv",
        "Europe/Berlin"
    )]
    [InlineData("fitbit/takeout_shape/sleep-2023-12-01.json", "sleep-2023-12-01.expected.csv", "Etc/UTC")]
    [InlineData("fitbit/takeout_shape/sleep-2024-03-01.json", "sleep-2024-03-01.expected.csv", "Etc/UTC")]
    [InlineData("fitbit/takeout_shape/sleep-2024-10-01.json", "sleep-2024-10-01.expected.csv", "Etc/UTC")]
    [InlineData("oura/metropolia_oura_trends.csv", "metropolia_oura_trends.expected.csv")]
    [InlineData("garmin/garth_dailySleepData.json", "garth_dailySleepData.expected.csv")]
    [InlineData("whoop/sleeps_first120.csv", "sleeps_first120.expected.csv")]
    public void Agrees_with_the_reference_nights_to_the_minute(string sample, string expected, string? zone = null)
    {
        using var place = new Workplace();
        var export = Repository.Sample(sample);
        string[] options = zone is null ? [] : ["--zone", zone];

        Command.Run(["nights", export.FullName, "--csv", place.Path("nights.csv"), .. options]);

        var told = Rows(Path.Combine(export.DirectoryName!, expected));
        var read = Rows(place.Path("nights.csv"));
        Assert.Equal(told.Keys.Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        Assert.All(told, row => Assert.Equal([], Differences(row.Value, read[row.Key])));
    }

    [Fact]
    public void Writes_json_from_which_the_same_nights_come_back()
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);
        var diary = place.Write("diary.csv", SomeFiles.Diary(2));

        Command.Run(
            "nights",
            export,
            diary,
            "--zone",
            "Europe/Zurich",
            "--csv",
            place.Path("first.csv"),
            "--json",
            place.Path("nights.json")
        );
        var again = Command.Run(
            "nights",
            place.Path("nights.json"),
            "--csv",
            place.Path("second.csv"),
            "--json",
            place.Path("again.json")
        );

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(File.ReadAllText(place.Path("first.csv")), File.ReadAllText(place.Path("second.csv")));
        Assert.Equal(File.ReadAllText(place.Path("nights.json")), File.ReadAllText(place.Path("again.json")));
    }

    [Fact]
    public void Shows_what_the_columns_of_a_spreadsheet_are_taken_for()
    {
        using var place = new Workplace();
        var diary = place.Write("mine.csv", Mine);

        var result = Command.Run("nights", diary, "--columns", "--json", place.Path("columns.json"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Ins Bett", result.Out, StringComparison.Ordinal);
        Assert.Contains("--column bed=", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"holds\": \"bed\"", File.ReadAllText(place.Path("columns.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_corrections_of_columns()
    {
        using var place = new Workplace();
        var diary = place.Write("mine.csv", Mine);

        var guessed = Command.Run("nights", diary, "--csv", place.Path("guessed.csv"));
        var said = Command.Run(
            "nights",
            diary,
            "--column",
            "lights=Lampe",
            "--column",
            "wake=D",
            "--csv",
            place.Path("said.csv")
        );

        Assert.Equal((0, 0), (guessed.ExitCode, said.ExitCode));
        Assert.Contains("bed is “Ins Bett”", guessed.Out, StringComparison.Ordinal);
        Assert.Contains("lights is “Lampe”", said.Out, StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(place.Path("guessed.csv")), File.ReadAllText(place.Path("said.csv")));
    }

    [Theory]
    [InlineData("Date,Bed time\n3/5/2026,23:00\n", "--dates day-first or --dates month-first")]
    [InlineData("when,what\n2026-03-05,23:00\n", "--column bed=")]
    [InlineData("Date,Bed time,SOL\n5.3.2026,23:00,1.5\n6.3.2026,23:00,2.5\n", "--unit sol=minutes")]
    public void Says_how_to_answer_what_a_spreadsheet_does_not_say(string text, string how)
    {
        using var place = new Workplace();

        var result = Command.Run("nights", place.Write("mine.csv", text), "--csv", place.Path("nights.csv"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(how, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--column", "bed")]
    [InlineData("--column", "moon=A")]
    [InlineData("--unit", "sol=weeks")]
    [InlineData("--dates", "year-first")]
    public void Does_not_understand_what_no_column_can_be(string option, string value)
    {
        using var place = new Workplace();

        Assert.Equal(
            2,
            Command.Run("nights", place.Write("mine.csv", Mine), option, value, "--csv", place.Path("n.csv")).ExitCode
        );
    }

    [Fact]
    public void Says_so_when_columns_are_named_and_there_is_no_spreadsheet()
    {
        using var place = new Workplace();

        var result = Command.Run(
            "nights",
            place.Write("e.xml", SomeFiles.Export),
            "--column",
            "bed=A",
            "--csv",
            place.Path("n.csv")
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("none of the files is one", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_nights_that_lie_ahead()
    {
        using var place = new Workplace();
        var export = SomeFiles.Export.Replace("2026-02-0", "2199-02-0", StringComparison.Ordinal);

        var result = Command.Run("nights", place.Write("e.xml", export), "--csv", place.Path("n.csv"));

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("in the future", result.Error, StringComparison.Ordinal);
    }

    /// <summary>A diary of somebody's own making.</summary>
    private const string Mine =
        "Datum;Ins Bett;Lampe;Augen auf\n5.3.2026;22:30;23:00;6:00\n6.3.2026;22:40;23:10;6:10\n";

    private static IEnumerable<string> Differences(Dictionary<string, string> told, Dictionary<string, string> read)
    {
        foreach (var column in new[] { "kind", "night" }.Where(column => told[column] != read[column]))
        {
            yield return $"{told["start"]}: {column} {told[column]}, read {read[column]}";
        }

        foreach (var column in told.Keys.Where(column => column.EndsWith("_min", StringComparison.Ordinal)))
        {
            var (expected, actual) = (Number(told[column]), Number(read[column]));
            if (expected is null != actual is null || Math.Abs((expected ?? 0) - (actual ?? 0)) >= 1)
            {
                yield return $"{told["start"]}: {column} {told[column]}, read {read[column]}";
            }
        }
    }

    /// <summary>Rows by start and end: as instants, or as clock times where the reference names no zone.</summary>
    private static Dictionary<string, Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(file);
        var header = lines[0].Split(',');
        return lines
            .Skip(1)
            .Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))
            .ToDictionary(row => $"{Moment(row["start"])} {Moment(row["end"])}");

        // Where the reference names no zone, its clock times were compared with a reading in UTC.
        static string Moment(string time) =>
            DateTimeOffset
                .Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                .UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
    }

    private static double? Number(string cell) =>
        cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
