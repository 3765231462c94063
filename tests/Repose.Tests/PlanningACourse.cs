using System.Text.Json;

namespace Repose.Tests;

public class PlanningACourse
{
    [Fact]
    public void Says_how_large_a_change_must_be()
    {
        var result = Command.Run("plan");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("this plan can only show changes of about", result.Out, StringComparison.Ordinal);
        Assert.Contains("20 min, the smallest that matters", result.Out, StringComparison.Ordinal);
        Assert.Contains("second course", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_same_json_for_the_same_seed()
    {
        string[] plan = ["plan", "--json", "--baseline", "21", "--seed", "7"];
        var first = Command.Run(plan);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(first.Out, Command.Run(plan).Out);
        using var json = JsonDocument.Parse(first.Out);
        Assert.Equal("repose-plan", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(21, json.RootElement.GetProperty("plan").GetProperty("baseline").GetInt32());
        Assert.Equal("7776", json.RootElement.GetProperty("plan").GetProperty("schedules").GetString());
        Assert.Equal(7, json.RootElement.GetProperty("trace").GetProperty("seed").GetInt32());
        Assert.Equal(41, json.RootElement.GetProperty("curve").GetArrayLength());
    }

    [Fact]
    public void Writes_a_page_that_needs_nothing_else()
    {
        using var place = new Workplace();

        var result = Command.Run("plan", "--report", place.Path("plan.html"));

        Assert.Equal(0, result.ExitCode);
        var page = File.ReadAllText(place.Path("plan.html"));
        Assert.Contains("What can this plan show?", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "http",
            page.Replace("http-equiv", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--phi", "1.5")]
    [InlineData("--phi", "much")]
    [InlineData("--sd", "-3")]
    [InlineData("--sd", "NaN")]
    [InlineData("--missing", "0.9")]
    [InlineData("--baseline", "0")]
    [InlineData("--baseline", "14.5")]
    [InlineData("--weeks", "1000")]
    [InlineData("--sessions", "60")]
    [InlineData("--mid", "0")]
    public void Answers_nonsense_with_a_sentence(string option, string value)
    {
        var result = Command.Run("plan", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public void Explains_itself_with_an_example() =>
        Assert.Contains("repose plan --baseline 21", Command.Run("plan", "--help").Out, StringComparison.Ordinal);
}
