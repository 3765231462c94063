using System.Text.Json;

namespace Repose.Tests;

public class TheExample
{
    [Fact]
    public void Makes_a_lifelike_client_and_says_where_her_report_is()
    {
        using var place = new Workplace();

        var result = Command.RunIn(place.Folder, "example");

        Assert.Equal(0, result.ExitCode);
        var report = Path.Combine(place.Folder, "out", "example", "report.html");
        Assert.Contains(new Uri(report).ToString(), result.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(report));
        using var json = JsonDocument.Parse(
            File.ReadAllText(
                Path.ChangeExtension(report, null).Replace("report", "result", StringComparison.Ordinal) + ".json"
            )
        );
        var nightAfter = json.RootElement.GetProperty("answers").GetProperty("nightAfter");
        Assert.Equal("ByLot", nightAfter.GetProperty("strength").GetString());
    }

    [Fact]
    public void Speaks_English_on_a_machine_that_speaks_Spanish()
    {
        using var place = new Workplace();

        var result = Command.RunWith(place.Folder, "es_MX.UTF-8", "example");

        Assert.Contains("compared with", result.Out, StringComparison.Ordinal);
        var report = File.ReadAllText(Path.Combine(place.Folder, "out", "example", "report.html"));
        Assert.Contains("<html lang=\"en\">", report, StringComparison.Ordinal);
        Assert.Contains("Is sleep better on the night after a session?", report, StringComparison.Ordinal);
        Assert.DoesNotContain("sueño", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_to_do_when_its_folder_cannot_be_made()
    {
        using var place = new Workplace();

        var result = Command.Run("example", "--to", Path.Combine(place.Write("a-file", ""), "example"));

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("--to", result.Error, StringComparison.Ordinal);
    }
}
