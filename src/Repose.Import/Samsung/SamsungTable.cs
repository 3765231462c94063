using System.Globalization;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Samsung;

/// <summary>How Samsung writes a table: its columns have long names in some versions and short ones in others.</summary>
internal static class SamsungTable
{
    public static CsvTable Open(ExportPart part, Reading reading) => CsvTable.Open(part, reading, before: 1);

    public static int Column(this CsvTable table, string name) =>
        table.Header.Find(name, "com.samsung.health.sleep." + name, "com.samsung.shealth.sleep." + name);

    /// <summary>A time in UTC, although it does not say so; or milliseconds since 1970.</summary>
    public static Instant? Utc(this CsvTable table, int column)
    {
        if (table.Text(column) is not { } text)
        {
            return null;
        }

        const long Latest = 253_402_300_799_999;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms <= Latest
                ? Instant.FromUnixTimeMilliseconds(ms)
            : IsoTime.Local(text) is { } local ? local.InUtc().ToInstant()
            : throw table.Bad(column, ImportText.FormatNotDateTime(text));
    }
}
