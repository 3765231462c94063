using System.Text;

namespace Repose.Web.Feeds;

/// <summary>Folds the lines of a calendar at 75 octets (RFC 5545, 3.1), never inside a character.</summary>
/// <remarks>Ical.Net folds too, but between the halves of a character outside of the first plane, such as an emoji.</remarks>
internal static class Folding
{
    private const int Longest = 75;

    /// <summary>Folds anew what was folded in any way.</summary>
    internal static string Of(string calendar)
    {
        var folded = new StringBuilder(calendar.Length);
        var octets = 0;
        foreach (var rune in calendar.Replace("\r\n ", "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                octets = 0;
            }
            else if (octets + rune.Utf8SequenceLength > Longest)
            {
                folded.Append("\r\n ");
                octets = 1 + rune.Utf8SequenceLength;
            }
            else
            {
                octets += rune.Utf8SequenceLength;
            }

            folded.Append(rune.ToString());
        }

        return folded.ToString();
    }
}
