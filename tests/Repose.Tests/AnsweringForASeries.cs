using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Repose.Tests;

/// <summary><c>repose effect</c>, run as a person would.</summary>
public class AnsweringForASeries
{
    [Fact]
    public void Tells_a_change_with_its_interval_and_says_better_not_helped()
    {
        var said = Effect(Series(fall: 40), "--mid", "-20");

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Better, by an amount that matters.", said.Out, StringComparison.Ordinal);
        Assert.Contains("before and after", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("elped", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_no_verdict_when_nobody_said_what_matters()
    {
        var said = Effect(Series(fall: 40));

        Assert.Contains("there is no verdict", said.Out, StringComparison.Ordinal);
        Assert.Contains("effect", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("etter", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void May_say_helped_of_days_that_were_drawn()
    {
        using var place = new Workplace();
        var design = place.Write("design.json", Design());

        var said = Command.Run("effect", place.Write("series.csv", DrawnSeries()), "--design", design, "--mid", "-20");

        Assert.Contains("drawn by lot?\n  Helped, by an amount that matters.", said.Out, StringComparison.Ordinal);
        Assert.Contains("over 7776 schedules", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_same_as_json_and_can_be_computed_again()
    {
        using var json = JsonDocument.Parse(Effect(Series(fall: 40), "--mid", "-20", "--json").Out);
        var course = json.RootElement.GetProperty("answers").GetProperty("course");

        Assert.Equal("repose-effect", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("HelpedByAnAmountThatMatters", course.GetProperty("verdict").GetString());
        Assert.InRange(course.GetProperty("gain").GetProperty("estimate").GetDouble(), 30, 50);
        Assert.InRange(course.GetProperty("regression").GetProperty("median").GetDouble(), -50, -30);
        Assert.InRange(course.GetProperty("overlap").GetProperty("nap").GetDouble(), 0.8, 1);
        Assert.Equal(64, course.GetProperty("trace").GetProperty("dataSha256").GetString()!.Length);
    }

    [Fact]
    public void Takes_running_days_semicolons_and_named_phases()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 49).Select(day => $"{day};{40 + day * 7 % 11};{(day <= 14 ? "baseline" : "course")}\n")
        );

        var said = Effect("day;value;phase\n" + rows, "--mid", "5");

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("49 days with a value, from day 1 to day 49", said.Out, StringComparison.Ordinal);
        Assert.Contains("A rise of 5 or more matters.", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_tell_from_few_days_and_says_how_many_it_needs()
    {
        var said = Effect("day,value,session\n1,50,0\n2,40,1\n3,45,0\n", "--mid", "-20");

        Assert.Contains("Cannot tell yet.", said.Out, StringComparison.Ordinal);
        Assert.Contains("Usable days of the baseline: 1; at least 10 are needed.", said.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "must name the columns|The first row")]
    [InlineData("date,value\n", "There is no day in it")]
    [InlineData("date,value\n2026-01-01,5\n", "neither which days had a session nor which phase")]
    [InlineData("date,value,session\n2026-02-30,5,1\n", "Row 2, date: \"2026-02-30\"")]
    [InlineData("date,value,session\n2026-02-01,many,1\n", "Row 2, value: \"many\"")]
    [InlineData("date,value,session\n2026-02-01,1e999,1\n", "Row 2, value: \"1e999\"")]
    [InlineData("date,value,session\n2026-02-01,6e155,1\n", "Row 2, value: \"6e155\"")]
    [InlineData("day,value,session\n1,5,1\n1,6,0\n", "day 1 is given twice")]
    [InlineData("day,value,phase\n1,5,before\n2,6,later\n", "Row 3, phase: \"later\"")]
    [InlineData("day,value,phase\n1,5,course\n2,6,baseline\n", "do not follow one another")]
    [InlineData("day,value,value\n1,5,6\n", "Two columns are called \"value\"")]
    [InlineData("day,value,session\n1,5,0\n2000000000,6,1\n", "days more than 4000 apart")]
    [InlineData("day,value,session,course\n1,5,0,1\n2,6,1,2\n", "'course' is the name of a phase")]
    public void Refuses_what_it_cannot_read_and_says_where(string text, string said)
    {
        var result = Effect(text, "--mid", "-20");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(said.Split('|'), part => result.Error.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_no_verdict_while_drawn_days_are_still_to_come()
    {
        using var place = new Workplace();
        var design = place.Write("design.json", Design());
        var early = string.Join('\n', DrawnSeries().Split('\n').Take(29));

        var said = Command.Run("effect", place.Write("series.csv", early), "--design", design, "--mid", "-20");

        Assert.Contains("The course is not over", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Helped", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("causal", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_take_a_course_without_sessions_for_one_that_was_held()
    {
        using var place = new Workplace();
        var design = place.Write("design.json", Design());
        var none = DrawnSeries().Replace(",1\n", ",0\n", StringComparison.Ordinal);

        var said = Command.Run("effect", place.Write("series.csv", none), "--design", design, "--mid", "-20");

        Assert.Contains("10 of 10 sessions were not on the day drawn", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Helped", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_sessions_outside_the_course_and_days_without_a_phase()
    {
        var rows = string.Concat(
            Enumerable
                .Range(1, 40)
                .Select(day =>
                    $"{day},{40 + day * 7 % 11},{(day == 3 ? 1 : 0)},{(day <= 14 ? "baseline" : day <= 30 ? "course" : "")}\n"
                )
        );

        var said = Effect("day,value,session,phase\n" + rows, "--mid", "5");

        Assert.Contains(
            "Sessions outside the course, which no question uses: day 3.",
            said.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("name no phase: day 31, day 32", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_design_of_dates_for_a_series_of_running_days()
    {
        using var place = new Workplace();
        var design = place.Write("design.json", Design());

        var said = Command.Run("effect", place.Write("series.csv", "day,value,session\n1,5,1\n"), "--design", design);

        Assert.Equal(3, said.ExitCode);
        Assert.Contains("a column \"date\"", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Survives_extreme_scales()
    {
        foreach (var scale in new[] { 1e-9, 1e9 })
        {
            var said = Effect(
                Series(fall: 40, scale),
                "--mid",
                (-20 * scale).ToString("R", CultureInfo.InvariantCulture)
            );

            Assert.Equal(0, said.ExitCode);
            Assert.Contains("Better, by an amount that matters.", said.Out, StringComparison.Ordinal);
        }
    }

    private static Command.Result Effect(string text, params string[] options)
    {
        using var place = new Workplace();
        return Command.Run(["effect", place.Write("series.csv", text), .. options]);
    }

    private static string Series(double fall, double scale = 1)
    {
        var text = new StringBuilder("date,value,session\n");
        for (var day = 0; day < 49; day++)
        {
            var value = scale * (80 + 12 * Math.Sin(day * 2.4) + 6 * Math.Cos(day * 5.1) - (day >= 14 ? fall : 0));
            var session = day >= 14 && day % 7 is 0 or 3;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{new DateOnly(2026, 1, 5).AddDays(day):yyyy-MM-dd},{value:R},{(session && day >= 14 ? 1 : 0)}\n"
            );
        }

        return text.ToString();
    }

    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly int[] Drawn = [0, 3, 7, 11, 15, 17, 21, 24, 29, 32];

    private static string DrawnSeries()
    {
        var text = new StringBuilder("date,value,session\n");
        for (var day = 0; day < 35; day++)
        {
            var isDrawn = Drawn.Contains(day);
            var value = 80 + 6 * Math.Sin(day * 2.4) - (isDrawn ? 50 : 0);
            text.Append(CultureInfo.InvariantCulture, $"{Date(day)},{value:0.0},{(isDrawn ? 1 : 0)}\n");
        }

        return text.ToString();
    }

    private static string Design()
    {
        var weeks = Enumerable
            .Range(0, 5)
            .Select(week =>
                $$"""{"eligible": [{{string.Join(", ", Enumerable.Range(7 * week, 5).Select(day => $"\"{Date(day)}\""))}}], "sessions": 2}"""
            );
        var drawn = string.Join(", ", Drawn.Select(day => $"\"{Date(day)}\""));
        return $$"""{"weeks": [{{string.Join(", ", weeks)}}], "minimumGap": 2, "drawn": [{{drawn}}]}""";
    }

    private static string Date(int day) => Monday.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
