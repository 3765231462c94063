using System.Text.RegularExpressions;

namespace Repose.Content.Tests;

/// <summary>How many years of school a text asks for.</summary>
/// <remarks>
/// Flesch–Kincaid grade: 0.39 words/sentences + 11.8 syllables/words − 15.59. Kincaid JP, Fishburne RP, Rogers RL,
/// Chissom BS (1975), Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75.
/// Syllables are counted as groups of vowels, without a silent e.
/// </remarks>
internal static partial class ReadingEase
{
    internal static double Grade(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    internal static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var count = Vowels().Count(lower) + Hiatus().Count(lower);
        var silent = SilentEnd().IsMatch(lower) && count > 1;
        return Math.Max(1, silent ? count - 1 : count);
    }

    [GeneratedRegex(@"[\p{L}][\p{L}'’]*|\d+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    // "insom-ni-a", "se-ri-ous"; not "special", "fashion".
    [GeneratedRegex("(?<![ct])i(?=a|u|ou)")]
    private static partial Regex Hiatus();

    // "sleep tape", "baked", "nerves"; not "table", "needed", "massages".
    [GeneratedRegex("[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouscxzgh]es$")]
    private static partial Regex SilentEnd();
}
