using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>The workbooks of LibreOffice and others (OpenDocument 1.3, part 3, section 9: tables).</summary>
internal static class OpenDocumentWorkbook
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    /// <summary>No DTD, nothing from elsewhere, and no more than the file said that it unpacks to.</summary>
    public static XmlReaderSettings Settings(long length) =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Math.Max(1, length),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

    public static void Read(ZipArchiveEntry content, SheetBuilder sheets, ReadingLimits limits)
    {
        using var stream = content.Open();
        using var xml = XmlReader.Create(stream, Settings(limits.WorkbookBytes));
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table", NamespaceURI: Table })
            {
                Sheet(xml, sheets, limits);
            }
        }
    }

    private static void Sheet(XmlReader xml, SheetBuilder sheets, ReadingLimits limits)
    {
        var name = xml.GetAttribute("name", Table) ?? "";
        var (depth, row) = (xml.Depth, 0L);
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "table-row", NamespaceURI: Table })
            {
                continue;
            }

            var repeated = Repeated(xml, "number-rows-repeated");
            var cells = Row(xml, sheets, row + 1);
            // Most sheets end with a million blank rows, told as one.
            if (cells.Exists(cell => !cell.IsBlank))
            {
                sheets.Check(row + repeated, 0);
                for (var copy = 1; copy <= repeated; copy++)
                {
                    sheets.Add((int)(row + copy), cells);
                }
            }

            row = Math.Min(row + repeated, limits.SheetRows);
        }

        sheets.End(name);
    }

    private static List<SheetCell> Row(XmlReader xml, SheetBuilder sheets, long row)
    {
        var cells = new List<SheetCell>();
        var (depth, column) = (xml.Depth, 0L);
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (
                xml
                is not {
                    NodeType: XmlNodeType.Element,
                    LocalName: "table-cell" or "covered-table-cell",
                    NamespaceURI: Table
                }
            )
            {
                continue;
            }

            var repeated = Repeated(xml, "number-columns-repeated");
            var cell = Cell(xml);
            if (!cell.IsBlank)
            {
                sheets.Check(row, column + repeated - 1);
                while (cells.Count < column)
                {
                    cells.Add(default);
                }

                cells.AddRange(Enumerable.Repeat(cell, (int)repeated));
            }

            column = Math.Min(column + repeated, int.MaxValue);
        }

        return cells;
    }

    private static long Repeated(XmlReader xml, string name) =>
        xml.GetAttribute(name, Table) is { } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Max(1, count)
            : 1;

    /// <summary>The cell, up to its end.</summary>
    private static SheetCell Cell(XmlReader xml)
    {
        var (kind, number) = (xml.GetAttribute("value-type", Office), xml.GetAttribute("value", Office));
        var (date, time) = (xml.GetAttribute("date-value", Office), xml.GetAttribute("time-value", Office));
        var text = TextOf(xml);
        return kind switch
        {
            "float"
            or "percentage"
            or "currency"
                when double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                    && double.IsFinite(value) => SheetCell.OfNumber(value),
            "date" when Moment(date) is { } moment => SheetCell.OfMoment(moment),
            "time" when Length(time) is { } length => SheetCell.OfLength(length),
            "boolean" => SheetCell.OfText(text),
            _ => SheetCell.OfText(text),
        };
    }

    private static LocalDateTime? Moment(string? text) =>
        text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value.AtMidnight()
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value
        : null;

    private static Duration? Length(string? text) =>
        text is not null
        && Lengths.Parse(text) is { Success: true } read
        && read.Value is { Months: 0, Years: 0 } period
            ? period.ToDuration()
            : null;

    /// <summary>The paragraphs of a cell; remarks that hang on it are none of its text.</summary>
    private static string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "annotation", NamespaceURI: Office })
            {
                Skip(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "p", NamespaceURI: Words })
            {
                text.Append(text.Length > 0 ? "\n" : "");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>To the end of an element, not beyond it.</summary>
    private static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth) { }
    }
}
