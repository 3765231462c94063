using System.Text.RegularExpressions;

namespace Repose.Tests;

/// <summary><c>repose conform</c>, run as a statistician would.</summary>
public partial class HoldingToReferenceCases
{
    [Fact]
    public void Passes_every_case_of_ours()
    {
        var said = Command.Run("conform", Path.Combine(Repository.Root.FullName, "tests/reference/cases"));

        Assert.True(
            said.ExitCode == 0,
            string.Join('\n', said.Out.Split('\n').Where(line => !line.StartsWith("passed", StringComparison.Ordinal)))
        );
        Assert.Matches(@"^\d+ passed, 0 failed$", said.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void Passes_every_case_that_was_handed_over()
    {
        var folder = Path.Combine(Repository.Root.FullName, "../shared/stats/reference");
        Assert.SkipUnless(Directory.Exists(folder), "The handed-over reference cases are not beside the repository.");

        var said = Command.Run("conform", folder);

        Assert.Equal("87 passed, 0 failed", said.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void Fails_a_number_outside_its_tolerance_and_says_which()
    {
        using var place = new Workplace();
        var source = Path.Combine(Repository.Root.FullName, "tests/reference/cases/gls");
        var name = Directory.GetFiles(source, "g32*.json").Select(Path.GetFileNameWithoutExtension).Single()!;
        Directory.CreateDirectory(place.Path("gls"));
        File.Copy(Path.Combine(source, name + ".csv"), place.Path($"gls/{name}.csv"));
        var json = File.ReadAllText(Path.Combine(source, name + ".json"));
        place.Write($"gls/{name}.json", FirstPhi().Replace(json, "\"phi\": 0.987654", 2));
        place.Write("index.json", $$"""{"cases": [{"file": "gls/{{name}}.json"}]}""");

        var said = Command.Run("conform", place.Folder);

        Assert.Equal(6, said.ExitCode);
        Assert.Contains("expected_reml.phi is ", said.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 passed, 1 failed", said.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_a_case_of_a_kind_that_it_does_not_know()
    {
        var said = Conform("""{"cases": [{"file": "a.json"}]}""", """{"expected_status": "ok", "spec": {}}""");

        Assert.Equal(6, said.ExitCode);
        Assert.Contains("no part of the engine", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_a_case_in_which_nothing_was_compared()
    {
        var said = Conform(
            """{"cases": [{"file": "a.json"}]}""",
            """{"expected_status": "ok", "expekted": {"mu": 99}, "spec": {"mid": -20}, "input": "a.csv"}""",
            "client,effect,v\n1,-10,4\n2,-12,4\n3,-9,4\n"
        );

        Assert.Equal(6, said.ExitCode);
        Assert.Contains("no number was compared", said.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"cases": []}""", "lists no case")]
    [InlineData("", "index.json could not be read")]
    [InlineData("[]", "index.json could not be read")]
    [InlineData("{}", "no list of \"cases\"")]
    [InlineData("""{"cases": [{}]}""", "names no \"file\"")]
    [InlineData("""{"cases": [{"file": "../../etc/passwd"}]}""", "lies outside the folder")]
    [InlineData("""{"cases": [{"file": "b.json"}]}""", "was not found")]
    public void Refuses_a_folder_that_is_no_collection_of_cases(string index, string sentence)
    {
        var said = Conform(index, "{}");

        Assert.Equal(3, said.ExitCode);
        Assert.Contains(sentence, said.Error, StringComparison.Ordinal);
    }

    private static Command.Result Conform(string index, string one, string data = "")
    {
        using var place = new Workplace();
        place.Write("index.json", index);
        place.Write("a.json", one);
        place.Write("a.csv", data);
        return Command.Run("conform", place.Folder);
    }

    [GeneratedRegex("\"phi\": [-0-9.e]+")]
    private static partial Regex FirstPhi();
}
