using System.Text;
using CsvHelper;
using Repose.Import.Files;

namespace Repose.Import.Diary;

/// <summary>The text of a diary, and how its cells are kept apart.</summary>
internal static class DiaryText
{
    /// <summary>Decodes UTF-8; where it is none, the Western encoding in which spreadsheets on Windows write.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        CsvText.EncodingOf(bytes)?.GetString(bytes) ?? Encoding.UTF8.GetString(Bom.Skip(bytes));

    /// <summary>Reads rows so that their numbers are those of a spreadsheet: empty lines and the header count.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="unclosed">Is told the row in which a quotation mark is opened that is never closed.</param>
    public static CsvReader Rows(string text, Action<int>? unclosed = null)
    {
        var line = text.AsSpan().TrimStart("\r\n");
        var end = line.IndexOfAny('\r', '\n');
        return CsvReader.FromText(
            text,
            new()
            {
                Separator = Separator(end < 0 ? line : line[..end]),
                HasHeader = false,
                SkipEmptyLines = false,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                OnMalformedRecord = record =>
                {
                    if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                    {
                        unclosed?.Invoke((int)record.RecordNumber);
                    }
                },
            }
        );
    }

    private static char Separator(ReadOnlySpan<char> header)
    {
        var best = ',';
        foreach (var candidate in ",;\t")
        {
            best = header.Count(candidate) > header.Count(best) ? candidate : best;
        }

        return best;
    }
}
