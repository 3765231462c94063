using System.Globalization;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.PleesTracker;

/// <summary>The table of Plees Tracker: when its user touched "start" and "stop".</summary>
internal sealed class PleesTrackerExport : ISleepFormat
{
    private const long Latest = 253_402_300_799_999;

    private static readonly SleepSource Source = new("Plees Tracker", SourceKind.Other);

    public string Name => "Plees Tracker";

    public bool Recognises(Opening opening) => opening.Table[0].Has("sid", "start", "stop", "rating");

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            using var table = CsvTable.Open(part, reading);
            while (table.Read())
            {
                Add(table, reading.Options.HomeZone, sleeps);
            }
        }

        return sleeps.ToImported(Name, asksZone: true);
    }

    private static void Add(CsvTable table, DateTimeZone zone, PeriodList sleeps)
    {
        if (Moment(table, "start") is not { } start || Moment(table, "stop") is not { } end)
        {
            sleeps.LeaveOut(ImportText.StartUnread, table.Where);
            return;
        }

        sleeps.Add(
            new()
            {
                Source = Source,
                Start = start,
                End = end,
                Zone = zone,
                Totals = new(end - start),
            },
            table.Where
        );
    }

    private static Instant? Moment(CsvTable table, string name)
    {
        var column = table.Header.Find(name);
        return table.Text(column) is not { } text ? null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms <= Latest
                ? Instant.FromUnixTimeMilliseconds(ms)
            : throw table.Bad(column, ImportText.FormatNotMilliseconds(text));
    }
}
