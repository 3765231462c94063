using System.Text.RegularExpressions;

namespace Repose.Tests;

/// <summary>No text that Repose can print makes a claim that the evidence does not carry.</summary>
public partial class HonestWords
{
    [Fact]
    public void Are_the_only_ones_in_source_and_documents()
    {
        var claims = Texts()
            .SelectMany(file => Banned().Matches(File.ReadAllText(file)).Select(claim => $"{file}: {claim.Value}"));

        Assert.Empty(claims);
    }

    [Fact]
    public void Are_the_only_ones_in_all_content_but_where_others_are_quoted()
    {
        var claims = Repository
            .Files("content", "*.yaml")
            .SelectMany(file => Banned().Matches(OurWords(file)).Select(claim => $"{file}: {claim.Value}"));

        Assert.Empty(claims);
    }

    /// <summary>A file of the content without what it quotes from others to refute it, which only those who treat read.</summary>
    private static string OurWords(string file) =>
        Repository.Relative(file).Replace('\\', '/').StartsWith("content/evidence/", StringComparison.Ordinal)
            ? Quoted().Replace(File.ReadAllText(file), "")
            : File.ReadAllText(file);

    [GeneratedRegex(@"^    (said|from|later|grade-note):.*(\n      .*)*$", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [Theory]
    [InlineData("Massage cures insomnia.")]
    [InlineData("It is proven to work.")]
    [InlineData("It boosts serotonin.")]
    [InlineData("It boosts your melatonin.")]
    [InlineData("76 % no longer had insomnia.")]
    [InlineData("76% no longer had insomnia.")]
    [InlineData("NIH-approved")]
    [InlineData("Detox your body")]
    [InlineData("A drug-free alternative to your medicine")]
    [InlineData("Overcome insomnia in five weeks")]
    [InlineData("You have insomnia.")]
    [InlineData("Sleeping pills should take a back seat.")]
    public void Would_be_told_apart_from_these(string claim) => Assert.Matches(Banned(), claim);

    [Theory]
    [InlineData("It is secure and accurate.")]
    [InlineData("a guide to size, not proof")]
    [InlineData("cognitive behavioural therapy for insomnia")]
    public void May_be_these(string words) => Assert.DoesNotMatch(Banned(), words);

    [GeneratedRegex(
        @"\b(cur(e|es|ed|ing))\b|\bproven\b|overcom\w* (your )?insomnia|boosts? (your )?(serotonin|melatonin)|\bdetox|NIH[- ]approved|NIH has advised|drug-free alternative|(?<![.\d])76 ?%|you have insomnia|back seat",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Banned();

    private static IEnumerable<string> Texts() =>
        new[] { "src", "docs" }
            .SelectMany(folder =>
                Directory.GetFiles(Path.Combine(Repository.Root.FullName, folder), "*", SearchOption.AllDirectories)
            )
            .Where(file =>
                Path.GetExtension(file) is ".cs" or ".razor" or ".resx" or ".md" or ".css" or ".yaml" or ".json"
            )
            .Append(Path.Combine(Repository.Root.FullName, "README.md"));
}
