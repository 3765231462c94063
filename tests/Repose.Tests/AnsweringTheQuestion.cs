using System.Text.Json;

namespace Repose.Tests;

public class AnsweringTheQuestion
{
    [Fact]
    public void Writes_a_report_that_needs_nothing_else_and_the_same_as_json()
    {
        using var place = new Workplace();

        var result = Analyse(place, nights: 70);

        Assert.Equal(0, result.ExitCode);
        var html = File.ReadAllText(place.Path("report.html"));
        Assert.Contains("Is sleep different during the course than before?", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"?(https?:)?//", html);
        using var json = JsonDocument.Parse(File.ReadAllText(place.Path("result.json")));
        Assert.Equal("repose-answer", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("sol", json.RootElement.GetProperty("outcome").GetProperty("code").GetString());
    }

    [Fact]
    public void Cannot_tell_before_the_course_is_over_and_says_so()
    {
        using var place = new Workplace();

        var result = Analyse(place, nights: 40);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Cannot tell yet", result.Out, StringComparison.Ordinal);
        Assert.Contains("The course is not over", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_files()
    {
        using var place = new Workplace();
        Analyse(place, nights: 70);
        var first = File.ReadAllText(place.Path("report.html"));

        Analyse(place, nights: 70);

        Assert.Equal(first, File.ReadAllText(place.Path("report.html")));
    }

    [Fact]
    public void Says_what_these_nights_do_tell_when_asked_for_what_they_do_not()
    {
        using var place = new Workplace();

        var result = Command.Run(
            "analyse",
            place.Write("export.xml", SomeFiles.Export),
            "--sessions",
            place.Write("sessions.csv", "date\n2026-02-01\n2026-02-04\n"),
            "--outcome",
            "sol"
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("A sleep diary tells it", result.Error, StringComparison.Ordinal);
        Assert.Contains("tst", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--outcome", "happiness", "Known are: tst")]
    [InlineData("--need", "40", "3 to 18")]
    [InlineData("--need", "a lot", "3 to 18")]
    [InlineData("--age", "-1", "0 to 120")]
    [InlineData("--age", "much", "0 to 120")]
    [InlineData("--important", "0", "0.001 to")]
    public void Refuses_an_option_that_makes_no_sense(string option, string value, string words)
    {
        var result = Command.Run("analyse", "diary.csv", "--sessions", "sessions.csv", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "could not be read")]
    [InlineData("{\"outcom\":\"sol\"}", "outcom")]
    [InlineData("{\"outcome\":\"happiness\"}", "there is no outcome")]
    [InlineData("{\"weeks\":[{\"eligible\":[\"2026-02-23\"],\"sessions\":2}],\"drawn\":[]}", "do not fit")]
    [InlineData("{\"weeks\":[{\"eligible\":[\"2026-02-23\"],\"sessions\":1}]}", "drawn")]
    public void Refuses_a_design_that_cannot_be_right(string design, string words)
    {
        using var place = new Workplace();

        var result = Command.Run(
            "analyse",
            place.Write("diary.csv", SomeFiles.Diary(70)),
            "--sessions",
            place.Write("sessions.csv", SomeFiles.Sessions()),
            "--design",
            place.Write("design.json", design)
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_file_given_as_a_diary_is_none()
    {
        using var place = new Workplace();

        var result = Command.Run(
            "analyse",
            place.Write("diary.csv", SomeFiles.Diary(70)),
            "--diary",
            place.Write("export.xml", SomeFiles.Export),
            "--sessions",
            place.Write("sessions.csv", SomeFiles.Sessions())
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("is no diary", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_real_watch_beside_a_course_that_was_made_up()
    {
        using var place = new Workplace();
        var export = Repository.Sample("apple_health/real_watch_iphone_sleep_export.xml");

        var result = Command.Run(
            "analyse",
            export.FullName,
            "--sessions",
            place.Write(
                "sessions.csv",
                "date\n2024-06-10\n2024-06-13\n2024-06-17\n2024-06-20\n2024-06-24\n2024-06-27\n"
            ),
            "--report",
            place.Path("report.html")
        );

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(place.Path("report.html")));
    }

    private static Command.Result Analyse(Workplace place, int nights) =>
        Command.Run(
            "analyse",
            place.Write("diary.csv", SomeFiles.Diary(nights)),
            "--sessions",
            place.Write("sessions.csv", SomeFiles.Sessions()),
            "--outcome",
            "sol",
            "--zone",
            "Europe/Zurich",
            "--report",
            place.Path("report.html"),
            "--json",
            place.Path("result.json")
        );
}
