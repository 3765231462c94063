using System.Text.RegularExpressions;

namespace Repose.Content.Tests;

/// <summary>How easy a Spanish text is to read: from 0 to about 100, more is easier.</summary>
/// <remarks>
/// Perspicuity: 206.835 − 62.3 syllables/words − words/sentences. Szigriszt Pazos F (1993), Sistemas predictivos de
/// legibilidad del mensaje escrito: fórmula de perspicuidad, Universidad Complutense de Madrid.
/// </remarks>
internal static partial class SpanishReadingEase
{
    internal static double Of(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return 206.835 - (62.3 * words.Sum(Syllables) / words.Count) - ((double)words.Count / sentences);
    }

    /// <summary>One for each vowel that is heard, but that a weak one beside another makes one syllable with it.</summary>
    internal static int Syllables(string word)
    {
        var lower = Silent().Replace(word.ToLowerInvariant(), "$1");
        return Math.Max(1, Nuclei().Count(lower));
    }

    [GeneratedRegex(@"[\p{L}]+|\d+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.?](?=\s|$)")]
    private static partial Regex SentenceEnd();

    // "que", "guía": the u is not heard.
    [GeneratedRegex("([qg])u(?=[eiéí])")]
    private static partial Regex Silent();

    // A weak vowel, with or without a strong one, and a weak one after it; an accent on a weak one parts it: "dí-a".
    [GeneratedRegex("[iuü]?[aeoáéó][iuy]?(?![íú])|[iuü]?[aeoáéó]|[íú]|[iuü][iuy]?|y(?![aeiouáéíóú])")]
    private static partial Regex Nuclei();
}
