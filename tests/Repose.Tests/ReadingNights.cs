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
