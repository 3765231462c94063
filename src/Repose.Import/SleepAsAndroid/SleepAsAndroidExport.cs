using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.SleepAsAndroid;

/// <summary>The sleep-export.csv of Sleep as Android, by itself or in its zip.</summary>
/// <remarks>Each sleep has a row of names of its own, since the columns after the first ones are the minutes of that night.</remarks>
internal sealed class SleepAsAndroidExport : ISleepFormat
{
    private const string IdName = "Id";

    /// <summary>A sleep that somebody entered. "-1" is one that was shortened by a minute.</summary>
    private const string ByHand = "-1.0";

    private static readonly SleepSource Source = new("Sleep as Android", SourceKind.Phone);

    // The row of names of one long night can be longer than what is looked at of a file.
    private static ReadOnlySpan<byte> Start => "Id,Tz,From,To,Sched,Hours,"u8;

    public string Name => "Sleep as Android";

    public bool Recognises(Opening opening) =>
        opening.Content.StartsWith(Start) || opening.Table[0].Has(IdName, "Tz", "From", "To", "Sched", "Hours");

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        var usedHomeZone = false;
        foreach (var part in parts)
        {
            using var table = CsvTable.Open(part, reading);
            while (table.Read())
            {
                var id = table.Text(0);
                if (IdName.Equals(id, StringComparison.Ordinal))
                {
                    table.TakeAsHeader();
                }
                // A third row of a sleep, of the noise of the night, has no such cell.
                else if (id is not null)
                {
                    usedHomeZone |= Add(table, id, reading, sleeps);
                }
            }
        }

        return sleeps.ToImported(Name, asksZone: usedHomeZone);
    }

    /// <summary>Takes the sleep of a row; true if it named no zone that is known.</summary>
    private static bool Add(CsvTable table, string id, Reading reading, PeriodList sleeps)
    {
        var zone = Zone(table.Text(table.Header.Find("Tz")));
        if (table.Number(table.Header.Find("Hours")) is not { } hours)
        {
            sleeps.LeaveOut(ImportText.StartUnread, table.Where);
            return false;
        }

        // From and To are of the clock, which can say two things; the name of the sleep is its start, in UTC.
        var start = StartOf(table, id);
        var length = Duration.FromHours(Math.Min(hours, 1000));
        var events = SleepEvents.Of(table, start, start + length);
        sleeps.Add(
            new()
            {
                Source = Source,
                Start = start,
                End = start + length,
                Zone = zone ?? reading.Options.HomeZone,
                Spans = events.Spans,
                Totals = Totals(table, length, events.Awake),
            },
            table.Where,
            id
        );
        return zone is null;
    }

    private static ToldTotals Totals(CsvTable table, Duration length, Duration? awake)
    {
        // The app takes most of the minutes awake off the length, and in some sleeps none: no minute counts twice.
        var asleep = Clamp(length + Adjusted(table), Clamp(length - (awake ?? Duration.Zero), length));
        var deep = Number(table, table.Header.Find("DeepSleep")) is { } share and >= 0 and <= 1
            ? asleep * share
            : (Duration?)null;
        return new(asleep, awake, asleep - deep, deep);
    }

    private static Duration Adjusted(CsvTable table)
    {
        var column = table.Header.Find("LenAdjust");
        return table.Text(column) is null or ByHand
            ? Duration.Zero
            : Duration.FromMinutes(Math.Clamp(Number(table, column) ?? 0, -60_000, 60_000));
    }

    private static Duration Clamp(Duration time, Duration most) =>
        Duration.Max(Duration.Zero, Duration.Min(time, most));

    /// <summary>A number that may be negative.</summary>
    private static double? Number(CsvTable table, int column)
    {
        var text = table.Text(column);
        return text is null ? null : CsvNumber.Read(text) ?? throw table.Bad(column, ImportText.FormatNotNumber(text));
    }

    private static Instant StartOf(CsvTable table, string id) =>
        SleepEvents.Moment(id) ?? throw table.Bad(0, ImportText.FormatNotMilliseconds(id));

    private static DateTimeZone? Zone(string? name) =>
        name is null ? null
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone ? zone
        : IsoTime.Offset(name) is { } offset ? DateTimeZone.ForOffset(offset)
        : null;
}
