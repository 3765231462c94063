using System.Text.RegularExpressions;
using System.Xml.Linq;
using Repose.Tests;
using YamlDotNet.Serialization;

namespace Repose.EndToEnd.Tests.Pages;

/// <summary>Every sentence that a client can read in English and that has its Spanish.</summary>
internal static partial class EnglishSentences
{
    /// <summary>What is shorter may be a name, or be written alike in both languages.</summary>
    private const int Shortest = 20;

    private static readonly Lazy<IReadOnlyList<string>> Known = new(() =>
        [.. OfPages().Concat(OfContent()).SelectMany(Pieces).Distinct(StringComparer.Ordinal)]
    );

    /// <summary>Those of them that stand in a text.</summary>
    internal static IReadOnlyList<string> In(string text)
    {
        var line = Spaces().Replace(text, " ");
        return [.. Known.Value.Where(sentence => line.Contains(sentence, StringComparison.Ordinal))];
    }

    /// <summary>A sentence without what is put into it.</summary>
    private static IEnumerable<string> Pieces(string sentence) =>
        Places()
            .Split(Spaces().Replace(sentence, " "))
            .Select(piece => piece.Trim())
            .Where(piece => piece.Length >= Shortest);

    private static IEnumerable<string> OfPages() =>
        Repository
            .Files("src", "*.es.resx")
            .SelectMany(spanish =>
                Words(spanish.Replace(".es.resx", ".resx", StringComparison.Ordinal))
                    .Except(Words(spanish), StringComparer.Ordinal)
            );

    private static IEnumerable<string> Words(string file) =>
        XDocument.Load(file).Root!.Elements("data").Select(data => (string)data.Element("value")!);

    private static IEnumerable<string> OfContent()
    {
        var yaml = new DeserializerBuilder().Build();
        return Repository
            .Files("content/es", "*.yaml")
            .Select(file => yaml.Deserialize<Dictionary<string, object>>(File.ReadAllText(file))["words"])
            .SelectMany(words => ((List<object>)words).Cast<Dictionary<object, object>>())
            // A name may stand in the Spanish beside its translation.
            .Where(pair => !((string)pair["es"]).Contains((string)pair["en"], StringComparison.Ordinal))
            .Select(pair => (string)pair["en"]);
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
