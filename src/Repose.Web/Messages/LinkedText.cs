using System.Text.RegularExpressions;

namespace Repose.Web.Messages;

/// <summary>Plain text with the web addresses in it, to be shown as links.</summary>
internal static partial class LinkedText
{
    /// <param name="Text">A piece of the text.</param>
    /// <param name="Address">Where it leads, if it is an address.</param>
    internal sealed record Part(string Text, string? Address);

    internal static IEnumerable<Part> Of(string line)
    {
        var from = 0;
        foreach (Match found in Addresses().Matches(line))
        {
            yield return new(line[from..found.Index], null);
            yield return new(found.Value, found.Value);
            from = found.Index + found.Length;
        }

        yield return new(line[from..], null);
    }

    [GeneratedRegex(@"https?://[^\s<>""]+[^\s<>"".,;:!?)]", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Addresses();
}
