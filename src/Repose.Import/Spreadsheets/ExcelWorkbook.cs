using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>The workbooks of Excel, new and old, as their cells are shown there.</summary>
internal static class ExcelWorkbook
{
    // Old workbooks are written in the encodings of Windows.
    static ExcelWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static void Read(Stream bytes, ExportPart part, SheetBuilder sheets)
    {
        try
        {
            using var workbook = ExcelReaderFactory.CreateReader(bytes, new() { LeaveOpen = true });
            do
            {
                Read(workbook, sheets);
            } while (workbook.NextResult());
        }
        catch (InvalidPasswordException)
        {
            throw new UnreadableException(new EncryptedArchive(part.Name));
        }
    }

    /// <summary>From which day on a workbook counts days.</summary>
    public static DateSystem? SystemOf(ZipArchiveEntry? workbook)
    {
        if (workbook is null)
        {
            return null;
        }

        using var stream = workbook.Open();
        using var xml = XmlReader.Create(stream, OpenDocumentWorkbook.Settings(workbook.Length));
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                return xml.GetAttribute("date1904") is "1" or "true" or "on"
                    ? DateSystem.From1904
                    : DateSystem.From1900;
            }
        }

        return DateSystem.From1900;
    }

    private static void Read(IExcelDataReader sheet, SheetBuilder sheets)
    {
        // Known before the first row is read, and room is made for it then.
        sheets.Check(1, sheet.FieldCount - 1);
        if (sheet.VisibleState is not "visible")
        {
            return;
        }

        var cells = new List<SheetCell>();
        for (var row = 1; sheet.Read(); row++)
        {
            cells.Clear();
            for (var column = 0; column < sheet.FieldCount; column++)
            {
                cells.Add(Cell(sheet.GetValue(column)));
            }

            sheets.Add(row, cells);
        }

        sheets.End(sheet.Name);
    }

    private static SheetCell Cell(object? value) =>
        value switch
        {
            null => default,
            string text => SheetCell.OfText(text),
            double number => SheetCell.OfNumber(number),
            int number => SheetCell.OfNumber(number),
            bool yes => SheetCell.OfText(yes ? "yes" : "no"),
            DateTime moment => SheetCell.OfMoment(LocalDateTime.FromDateTime(moment)),
            TimeSpan length => SheetCell.OfLength(Duration.FromTimeSpan(length)),
            // What a formula could not reckon.
            _ => default,
        };
}
