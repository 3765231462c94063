using System.Text;
using Repose.Import.Files;

namespace Repose.Import.AppleHealth;

/// <summary>The same records as a table, as apps and scripts make it: a row for each, its columns named as the attributes are.</summary>
internal static class AppleHealthTable
{
    private const string Sleep = "SleepAnalysis";

    /// <summary>Whether its columns are those of records, and sleep is among the first of them.</summary>
    public static bool Is(Opening opening) =>
        opening.Table[0].Has("sourceName", "startDate", "endDate", "value")
        && opening.Content.IndexOf("HKCategoryValueSleepAnalysis"u8) >= 0;

    /// <summary>Adds the sleep of a table.</summary>
    /// <returns>Why it cannot be taken; null if it was.</returns>
    public static Refusal? Read(ExportPart part, Reading reading, RecordList records)
    {
        using var table = CsvTable.Open(part, reading);
        var type = table.Header.Find("type");
        while (table.Read())
        {
            // A table may hold records of every type.
            if (table.Text(type) is { } told && !told.EndsWith(Sleep, StringComparison.Ordinal))
            {
                continue;
            }

            if (records.Count == reading.Limits.Records)
            {
                return new TooLarge(part.Name, ImportText.FormatManyRecords(reading.Limits.Records));
            }

            records.Add(RecordOf(table), table.Row);
        }

        return null;
    }

    private static AppleRecord RecordOf(CsvTable table)
    {
        return new()
        {
            SourceName = Cell("sourceName"),
            Device = Cell("device"),
            Start = Cell("startDate"),
            End = Cell("endDate"),
            Value = Cell("value"),
            TimeZone = Cell("HKTimeZone"),
        };

        byte[] Cell(string column) => Encoding.UTF8.GetBytes(table.Text(table.Header.Find(column)) ?? "");
    }
}
