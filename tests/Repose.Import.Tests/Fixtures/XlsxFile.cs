using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes a workbook as Excel does (ECMA-376). Cells are texts, numbers, dates, times of day or lengths of time.</summary>
internal sealed class XlsxFile
{
    private readonly List<(string Name, List<object?[]> Rows)> sheets = [];

    /// <summary>Whether days are counted from 1904 on, as on older Macs.</summary>
    public bool From1904 { get; init; }

    /// <summary>A part in place of one that belongs to it.</summary>
    public (string Name, byte[] Content)? Instead { get; init; }

    public XlsxFile Sheet(string name = "Sheet1")
    {
        sheets.Add((name, []));
        return this;
    }

    public XlsxFile Row(params object?[] cells)
    {
        if (sheets.Count == 0)
        {
            Sheet();
        }

        sheets[^1].Rows.Add(cells);
        return this;
    }

    public byte[] ToBytes()
    {
        var parts = new List<(string, byte[])>
        {
            (
                "[Content_Types].xml",
                Text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
            ),
            (
                "_rels/.rels",
                Text(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                )
            ),
            (
                "xl/workbook.xml",
                Text(
                    $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{WebUtility.HtmlEncode(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"
                )
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Text(
                    $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"rId90\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"
                )
            ),
            // The formats of Excel that have no need to be described: 22 is date and time, 14 a date, 20 a time, 46 hours and minutes.
            (
                "xl/styles.xml",
                Text(
                    $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"20\" applyNumberFormat=\"1\"/><xf numFmtId=\"46\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
                )
            ),
        };
        parts.AddRange(sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", Text(Sheet(s.Rows)))));
        if (Instead is { } other)
        {
            parts.RemoveAll(part => part.Item1 == other.Name);
            parts.Add(other);
        }

        return ZipFile.Of([.. parts]);
    }

    /// <summary>The letter of a column.</summary>
    private static string Letter(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letter((column / 26) - 1) + Letter(column % 26);

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private string Sheet(List<object?[]> rows)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 0; row < rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
            {
                text.Append(Cell(rows[row][column], $"{Letter(column)}{row + 1}"));
            }

            text.Append("</row>");
        }

        return text.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(object? value, string at) =>
        value switch
        {
            null or "" => "",
            string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>",
            bool yes => $"<c r=\"{at}\" t=\"b\"><v>{(yes ? 1 : 0)}</v></c>",
            LocalDateTime moment => Number(at, 1, Days(moment)),
            LocalDate date => Number(at, 2, Days(date.AtMidnight())),
            LocalTime time => Number(at, 3, time.TickOfDay / (double)NodaConstants.TicksPerDay),
            Duration length => Number(at, 4, length.TotalDays),
            _ => Number(at, 0, Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        };

    private double Days(LocalDateTime moment) =>
        Period.Between(new LocalDateTime(1899, 12, 30, 0, 0), moment, PeriodUnits.Seconds).Seconds / 86_400.0
        - (From1904 ? 1462 : 0);

    private static string Number(string at, int style, double number) =>
        $"<c r=\"{at}\" s=\"{style}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";

    private static byte[] Text(string xml) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}");
}
