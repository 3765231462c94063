using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes a workbook as LibreOffice does (OpenDocument).</summary>
internal sealed class OdsFile
{
    private readonly List<string> rows = [];

    /// <summary>What stands behind the last row: a million blank ones, told as one.</summary>
    public string End { get; init; } =
        "<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";

    public OdsFile Row(params object?[] cells)
    {
        rows.Add($"<table:table-row>{string.Concat(cells.Select(Cell))}</table:table-row>");
        return this;
    }

    public OdsFile Raw(string xml)
    {
        rows.Add(xml);
        return this;
    }

    public byte[] ToBytes() =>
        ZipFile.Of(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()),
            (
                "content.xml",
                Encoding.UTF8.GetBytes(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Sheet1\">"
                        + string.Concat(rows)
                        + End
                        + "</table:table></office:spreadsheet></office:body></office:document-content>"
                )
            )
        );

    private static string Cell(object? value) =>
        value switch
        {
            null or "" => "<table:table-cell/>",
            string text =>
                $"<table:table-cell office:value-type=\"string\"><text:p>{WebUtility.HtmlEncode(text)}</text:p></table:table-cell>",
            LocalDateTime moment => Typed(
                "date",
                "date",
                moment.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            ),
            LocalDate date => Typed("date", "date", date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
            LocalTime time => Typed("time", "time", time.ToString("'PT'HH'H'mm'M'ss'S'", CultureInfo.InvariantCulture)),
            _ =>
                $"<table:table-cell office:value-type=\"float\" office:value=\"{Convert.ToString(value, CultureInfo.InvariantCulture)}\"><text:p>{value}</text:p></table:table-cell>",
        };

    private static string Typed(string type, string name, string value) =>
        $"<table:table-cell office:value-type=\"{type}\" office:{name}-value=\"{value}\"><text:p>shown</text:p></table:table-cell>";
}
