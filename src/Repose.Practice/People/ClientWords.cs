using System.Globalization;
using System.Text;

namespace Repose.Practice;

/// <summary>The words by which a client can be found, and those that somebody types to find one.</summary>
/// <remarks>
/// A search by the beginning of words is answered from an index on SQLite and PostgreSQL alike, so it stays fast with
/// any number of clients. A telephone number is found by its end too, because people leave out the country.
/// </remarks>
public static class ClientWords
{
    private const int LongestWord = 60;

    /// <summary>The words of a client, each once.</summary>
    public static IReadOnlyCollection<string> Of(string name, string email, string phone)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        words.UnionWith(Split(name));
        if (email.Length > 0)
        {
            words.Add(Plain(email));
        }

        var digits = new string([.. phone.Where(char.IsAsciiDigit)]);
        for (var from = 0; digits.Length - from >= 4; from++)
        {
            words.Add(Cut(digits[from..]));
        }

        return words;
    }

    /// <summary>What somebody typed, as beginnings of words that must all be found.</summary>
    public static IReadOnlyList<string> Typed(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        var isNumber = digits.Length >= 4 && !text.Any(char.IsLetter);
        return isNumber ? [digits]
            : text.Contains('@', StringComparison.Ordinal) ? [Plain(text.Trim())]
            : [.. Split(text).Distinct(StringComparer.Ordinal).Take(5)];
    }

    private static IEnumerable<string> Split(string text) =>
        Plain(text).Split([' ', '-', '\'', '’', '.', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Cut);

    private static string Cut(string word) => word.Length > LongestWord ? word[..LongestWord] : word;

    /// <summary>Lower case without accents: "Zoë Müller" is found by "zoe mul".</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
        }

        return plain.ToString();
    }
}
