using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Repose.Tests;

/// <summary>Clients read Repose in English and in Spanish. The words of a folder stand in two files side by side.</summary>
public partial class BothLanguages
{
    /// <summary>The same in both: marks, names and what is written alike.</summary>
    private const int ShortestSentence = 25;

    public static TheoryData<string> Files { get; } =
    [
        .. Repository
            .Files("src", "*.resx")
            .Where(file => !file.EndsWith(".es.resx", StringComparison.Ordinal))
            .Select(Repository.Relative),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Say_the_same_things(string file) =>
        Assert.Equal(Words(file).Keys.Order(StringComparer.Ordinal), Spanish(file).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Have_the_same_places_for_what_is_put_in(string file)
    {
        var spanish = Spanish(file);
        Assert.All(
            Words(file),
            english =>
                Assert.Equal(
                    $"{english.Key}: {Places(english.Value)}",
                    $"{english.Key}: {Places(spanish[english.Key])}"
                )
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Leave_no_sentence_untranslated(string file)
    {
        var spanish = Spanish(file);
        Assert.DoesNotContain(
            Words(file).Where(english => english.Value.Length >= ShortestSentence),
            english => spanish[english.Key].Equals(english.Value, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Hold_no_words_that_nobody_says(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var said = Repository
            .Files("src", "*.cs")
            .Concat(Repository.Files("src", "*.razor"))
            .SelectMany(source => Regex.Matches(File.ReadAllText(source), $@"\b{name}\.(?:Format)?(\w+)"))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        // Where words are looked up by a name that is only known then, a test beside them holds that each is needed.
        Assert.DoesNotContain(
            Words(file).Keys,
            key => !said.Contains(key) && !said.Contains(nameof(System.Resources.ResourceManager))
        );
    }

    private static Dictionary<string, string> Spanish(string file) => Words(Path.ChangeExtension(file, ".es.resx"));

    private static Dictionary<string, string> Words(string file) =>
        XDocument
            .Load(Path.Combine(Repository.Root.FullName, file))
            .Root!.Elements("data")
            .ToDictionary(
                data => (string)data.Attribute("name")!,
                data => (string)data.Element("value")!,
                StringComparer.Ordinal
            );

    private static string Places(string words) =>
        string.Join(' ', Place().Matches(words).Select(place => place.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
