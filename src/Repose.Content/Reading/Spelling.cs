using System.Text.RegularExpressions;

namespace Repose.Content.Reading;

/// <summary>How ids, choices and paragraphs are written.</summary>
internal static partial class Spelling
{
    internal static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Whether the text is one paragraph, with single spaces.</summary>
    internal static bool IsParagraph(string text) => !Gap().IsMatch(text);

    /// <summary>A choice as files write it: <c>very-low</c> for <c>VeryLow</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => Capital().Replace(value.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"[\r\n\t]|  ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("(?<=.)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
