namespace Repose.Tests;

public class ReadingSessions
{
    [Theory]
    [InlineData("date\n09.03.2026\n", "Row 2, date: \"09.03.2026\"")]
    [InlineData("date,time\n2026-03-09,25:00\n", "Row 2, time: \"25:00\"")]
    [InlineData("date,minutes\n2026-03-09,half an hour\n", "Row 2, minutes")]
    [InlineData("date\n2026-03-09\n2026-03-09\n", "Row 3: there is a session on 2026-03-09 already")]
    [InlineData("day,time\n2026-03-09,17:30\n", "one of them must be \"date\"")]
    [InlineData("", "no session in it")]
    [InlineData("date,kind\n2026-03-09,missed\n", "no session in it")]
    public void Refuses_what_cannot_be_right_and_says_where(string text, string words)
    {
        var result = Analyse(text);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_the_sessions_lie_outside_the_nights()
    {
        var result = Analyse("date\n2020-03-09\n2020-03-12\n");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("there is no night in the course", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_count_a_session_that_did_not_take_place()
    {
        var result = Analyse(
            SomeFiles
                .Sessions()
                .Replace("2026-02-26,17:30,30,massage", "2026-02-26,,,no-show", StringComparison.Ordinal)
        );

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("did not take place", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_semicolons_and_names_columns_that_it_does_not_know()
    {
        var result = Analyse("date;room\n2026-02-23;Willow\n2026-02-26;Willow\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("columns that were not read: room", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_is_no_text()
    {
        using var place = new Workplace();
        File.WriteAllBytes(place.Path("sessions.csv"), [0x50, 0x4B, 0xFF, 0xFE, 0x80]);

        var result = Command.Run(
            "analyse",
            place.Write("diary.csv", SomeFiles.Diary(20)),
            "--sessions",
            place.Path("sessions.csv")
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("UTF-8", result.Error, StringComparison.Ordinal);
    }

    private static Command.Result Analyse(string sessions)
    {
        using var place = new Workplace();
        return Command.Run(
            "analyse",
            place.Write("diary.csv", SomeFiles.Diary(70)),
            "--sessions",
            place.Write("sessions.csv", sessions),
            "--outcome",
            "sol"
        );
    }
}
