using System.Text;
using System.Text.Unicode;

namespace Repose.Import.Files;

/// <summary>How the bytes of a table are to be taken: its encoding, and what keeps its cells apart.</summary>
internal static class CsvText
{
    /// <summary>The Western encoding in which spreadsheets on Windows write.</summary>
    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null for UTF-8, in which makers of devices write; else what a spreadsheet made of it.</summary>
    /// <param name="start">The first bytes, of whole lines.</param>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> start) => Utf8.IsValid(start) ? null : Western;

    public static string Decode(ReadOnlySpan<byte> start) => (EncodingOf(start) ?? Encoding.UTF8).GetString(start);

    /// <summary>What stands most often in the first lines. A file has a line about itself before the names of columns at times.</summary>
    public static char Separator(ReadOnlySpan<byte> lines)
    {
        var best = ',';
        foreach (var candidate in ",;\t")
        {
            best = lines.Count((byte)candidate) > lines.Count((byte)best) ? candidate : best;
        }

        return best;
    }

    /// <summary>The first few whole lines: all that is there if the part is no longer than its opening.</summary>
    public static ReadOnlySpan<byte> FirstLines(Opening opening, int count)
    {
        var content = opening.Content;
        var end = 0;
        for (var line = 0; line < count; line++)
        {
            if (content[end..].IndexOfAny((byte)'\n', (byte)'\r') is not (var at and >= 0))
            {
                return opening.IsWhole ? content : content[..end];
            }

            end += at + 1;
            end += content[end..].StartsWith("\n"u8) && content[end - 1] == '\r' ? 1 : 0;
        }

        return content[..end];
    }
}
