using CsvHelper;
using Repose.Import.Diary;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>A table that a spreadsheet saved as CSV: a sheet whose cells are all text.</summary>
internal static class CsvSheet
{
    /// <summary>Whether it may be one: text of several rows and columns.</summary>
    public static bool MayBe(Opening opening) => opening.Table[0].Width > 1 || opening.Table[1].Width > 1;

    public static SheetTable Read(ExportPart part, Reading reading)
    {
        if (part.Length > reading.Limits.DiaryBytes)
        {
            throw new UnreadableException(
                new TooLarge(part.Name, ImportText.FormatLongDiary(reading.Limits.DiaryBytes >> 20))
            );
        }

        var lines = CsvText.FirstLines(part.Opening(), 5);
        var sheets = new SheetBuilder(part, reading);
        using var stream = part.Open(reading);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var csv = CsvReader.FromText(
            DiaryText.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)),
            new()
            {
                Separator = CsvText.Separator(lines),
                HasHeader = false,
                // So that the numbers of rows are those that a spreadsheet shows.
                SkipEmptyLines = false,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                MaxRecordSize = reading.Limits.CsvRow,
                OnMalformedRecord = record =>
                {
                    if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                    {
                        throw new UnreadableException(
                            new DamagedFile(
                                part.Name,
                                ImportText.FormatInRow((int)record.RecordNumber, ImportText.OpenQuote)
                            )
                        );
                    }
                },
            }
        );
        try
        {
            while (csv.Read())
            {
                sheets.Check(csv.RowNumber, csv.FieldCount - 1);
                sheets.Add((int)csv.RowNumber, [.. csv.Current.ToArray().Select(SheetCell.OfText)]);
            }
        }
        catch (CsvFormatException)
        {
            throw new UnreadableException(
                new TooLarge(part.Name, ImportText.FormatLongRow(reading.Limits.CsvRow >> 10))
            );
        }

        sheets.End(null);
        return sheets.Tables[0];
    }
}
