using System.Text.RegularExpressions;

namespace Repose.Content.Reading;

/// <summary>How ids, choices and paragraphs are written.</summary>
internal static partial class Spelling
{
    internal static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Whether the text is one paragraph, with single spaces.</summary>
    internal static bool IsParagraph(string text) => !Gap().IsMatch(text);

    /// <summary>Whether the text is a LOINC code: digits, a hyphen, and a check digit after Luhn's mod 10.</summary>
    internal static bool IsLoinc(string text)
    {
        if (!Loinc().IsMatch(text))
        {
            return false;
        }

        var digits = text[..^2].Reverse().Select(sign => sign - '0').ToList();
        var sum = digits.Select((digit, place) => place % 2 == 1 ? digit : (2 * digit / 10) + (2 * digit % 10)).Sum();
        return (10 - (sum % 10)) % 10 == text[^1] - '0';
    }

    /// <summary>Whether the text can be dialled: digits, with spaces, hyphens and a plus where they are usual.</summary>
    internal static bool IsPhone(string text) => Phone().IsMatch(text);

    /// <summary>A choice as files write it: <c>very-low</c> for <c>VeryLow</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => Capital().Replace(value.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex(
        "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex Id();

    [GeneratedRegex("^[0-9]{1,7}-[0-9]$", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Loinc();

    [GeneratedRegex(
        @"^\+?[0-9]([0-9 -]{0,20}[0-9])?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\r\n\t]|  ", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Gap();

    [GeneratedRegex("(?<=.)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Capital();
}
