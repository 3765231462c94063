using System.Text.RegularExpressions;

namespace Repose.Content;

/// <summary>One part of a disclosure.</summary>
/// <param name="Id">A name that never changes, such as <c>complaint</c>.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed partial record DisclosureSection(string Id, string Heading, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The ids of the fields that this part asks for, in their order.</summary>
    public IEnumerable<string> Placeholders =>
        Paragraphs.SelectMany(paragraph => Placeholder().Matches(paragraph)).Select(match => match.Groups["id"].Value);

    // In one pass, so that an answer that looks like a placeholder stays what it is.
    internal DisclosureSection Fill(IReadOnlyDictionary<string, string> answers) =>
        this with
        {
            Paragraphs =
            [
                .. Paragraphs.Select(paragraph =>
                    Placeholder().Replace(paragraph, match => answers[match.Groups["id"].Value].Trim())
                ),
            ],
        };

    [GeneratedRegex(@"\{(?<id>[a-z0-9-]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Placeholder();
}
