using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Languages;

/// <summary>Every text of the pictures and of what they draw, in both languages.</summary>
internal static partial class Texts
{
    private static readonly Assembly[] Houses =
    [
        typeof(Numbers).Assembly,
        typeof(HelpAnswer).Assembly,
        typeof(Outcome).Assembly,
    ];

    /// <param name="Key">The resource and the key within it.</param>
    /// <param name="English">In English.</param>
    /// <param name="Spanish">In Spanish; empty if it is not there.</param>
    internal sealed record Text(string Key, string English, string Spanish)
    {
        /// <summary>What is said in English between the places and nowhere in Spanish, where it is three words or more.</summary>
        internal IEnumerable<string> Phrases =>
            Place()
                .Split(English)
                .Select(part => part.Trim(' ', '.', ',', ';', ':', '(', ')', '·'))
                .Where(part => Word().Count(part) >= 3)
                .Where(part => !Spanish.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    internal static IReadOnlyList<Text> All { get; } =
    [
        .. Houses.SelectMany(house =>
            house
                .GetManifestResourceNames()
                .Where(name => name.EndsWith("Text.resources", StringComparison.Ordinal))
                .SelectMany(name => Of(name[..^".resources".Length], house))
        ),
    ];

    private static IEnumerable<Text> Of(string name, Assembly house)
    {
        var words = new ResourceManager(name, house);
        var spanish = Words(words, "es");
        return Words(words, "")
            .Select(one => new Text($"{name}.{one.Key}", one.Value, spanish.GetValueOrDefault(one.Key, "")));
    }

    private static Dictionary<string, string> Words(ResourceManager words, string culture) =>
        words
            .GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
