using System.Xml.Linq;

namespace Repose.Tests;

public class TheHouse
{
    /// <summary>Which project may know which: only downwards.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Repose.Sleep"] = [],
        ["Repose.SingleCase"] = [],
        ["Repose.Content"] = [],
        ["Repose.Import"] = ["Repose.Sleep"],
        ["Repose.Helping"] = ["Repose.SingleCase", "Repose.Sleep"],
        ["Repose.Pictures"] = ["Repose.Helping", "Repose.Sleep"],
        ["Repose.Lifelike"] = ["Repose.Sleep"],
        ["Repose"] = ["Repose.Helping", "Repose.Import", "Repose.Lifelike", "Repose.Pictures"],
        ["Repose.Practice"] = ["Repose.SingleCase"],
        ["Repose.Data"] = ["Repose.Practice", "Repose.Sleep"],
        ["Repose.Data.Postgres"] = ["Repose.Data"],
        ["Repose.Data.Sqlite"] = ["Repose.Data"],
        ["Repose.Demo"] = ["Repose.Content", "Repose.Data", "Repose.Lifelike", "Repose.Practice", "Repose.Sleep"],
        ["Repose.Web"] =
        [
            "Repose.Content",
            "Repose.Data.Postgres",
            "Repose.Data.Sqlite",
            "Repose.Demo",
            "Repose.Helping",
            "Repose.Import",
            "Repose.Pictures",
        ],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Repose.Sleep"] = ["NodaTime"],
        ["Repose.SingleCase"] = ["MathNet.Numerics"],
        ["Repose.Helping"] = [],
        ["Repose.Lifelike"] = ["NodaTime"],
        ["Repose.Practice"] = ["NodaTime"],
        ["Repose.Content"] = ["NodaTime", "YamlDotNet"],
    };

    [Fact]
    public void Has_arrows_that_point_down_and_no_others() =>
        Assert.Equal(
            Arrows
                .OrderBy(arrow => arrow.Key, StringComparer.Ordinal)
                .Select(arrow => $"{arrow.Key} → {string.Join(", ", arrow.Value)}"),
            Projects()
                .Select(project =>
                    $"{project.Name} → {string.Join(", ", References(project.File, "ProjectReference"))}"
                )
        );

    [Fact]
    public void Keeps_its_domain_libraries_free_of_everything_but_time_mathematics_and_content_files() =>
        Assert.All(
            Packages,
            allowed =>
                Assert.Subset(
                    allowed.Value.ToHashSet(StringComparer.Ordinal),
                    References(Projects().Single(project => project.Name == allowed.Key).File, "PackageReference")
                        .ToHashSet()
                )
        );

    [Theory]
    [InlineData("Repose.Sleep")]
    [InlineData("Repose.SingleCase")]
    [InlineData("Repose.Helping")]
    [InlineData("Repose.Lifelike")]
    [InlineData("Repose.Practice")]
    public void Has_domain_libraries_that_do_no_input_or_output(string project) =>
        Assert.DoesNotContain(
            Sources(project),
            source =>
                File.ReadAllText(source) is var text
                && (
                    text.Contains("System.IO", StringComparison.Ordinal)
                    || text.Contains("File.", StringComparison.Ordinal)
                    || text.Contains("Console.", StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData("NodaTime")]
    [InlineData("Sleep")]
    [InlineData("massage")]
    public void Has_an_engine_that_knows_no_sleep(string word) =>
        Assert.DoesNotContain(
            Sources("Repose.SingleCase"),
            source => File.ReadAllText(source).Contains(word, StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<string> Sources(string project) =>
        Directory.GetFiles(Path.Combine(Repository.Root.FullName, "src", project), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<(string Name, string File)> Projects() =>
        Directory
            .GetFiles(Path.Combine(Repository.Root.FullName, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), File: file))
            .OrderBy(project => project.Name, StringComparer.Ordinal);

    /// <summary>Without what only works while it is built: of that, nothing runs.</summary>
    private static IEnumerable<string> References(string file, string kind) =>
        XDocument
            .Load(file)
            .Descendants(kind)
            .Where(reference => reference.Attribute("PrivateAssets")?.Value is not "all")
            .Select(reference =>
                Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            )
            .Select(name => kind == "PackageReference" && name == "MathNet" ? "MathNet.Numerics" : name)
            .Order(StringComparer.Ordinal);
}
