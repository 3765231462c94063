using System.Text.Json;
using Repose.Import;

namespace Repose.Nights;

/// <summary>The same as <see cref="ColumnsText"/> as JSON, for programs (<c>docs/formats/spreadsheet.md</c>).</summary>
internal static class ColumnsJson
{
    internal static void Write(Stream stream, IEnumerable<(string File, IReadOnlyList<SheetColumns> Sheets)> files)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartArray();
        foreach (var (file, sheet) in files.SelectMany(one => one.Sheets.Select(sheet => (one.File, sheet))))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("sheet", sheet.Sheet);
            json.WriteNumber("header_row", sheet.HeaderRow);
            json.WriteString("date_is", sheet.DateIsEvening ? "evening" : "morning");
            json.WriteString(
                "dates",
                sheet.Dates switch
                {
                    DateOrder.DayFirst => "day-first",
                    DateOrder.MonthFirst => "month-first",
                    _ => null,
                }
            );
            json.WriteStartArray("columns");
            foreach (var column in sheet.Columns)
            {
                Write(json, column);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SheetColumn column)
    {
        json.WriteStartObject();
        json.WriteString("letter", column.Letter);
        json.WriteString("name", column.Name);
        json.WriteString("holds", column.Meaning is { } meaning ? DiaryColumns.KeyOf(meaning) : null);
        json.WriteBoolean("said", column.IsSaid);
        json.WriteString("unit", column.Unit?.ToString().ToLowerInvariant());
        json.WriteStartArray("samples");
        foreach (var sample in column.Samples)
        {
            json.WriteStringValue(sample);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
