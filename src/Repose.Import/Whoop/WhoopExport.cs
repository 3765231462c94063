using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Whoop;

/// <summary>The tables of WHOOP's data export: sleeps.csv and, for the main sleep of each day, physiological_cycles.csv.</summary>
internal sealed class WhoopExport : ISleepFormat
{
    private static readonly SleepSource Source = new("WHOOP", SourceKind.Wearable);

    public string Name => "WHOOP";

    public bool Recognises(Opening opening) => WhoopColumns.Of(opening.Table[0], opening.Table[1]) is not null;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var times = new ClockTimes(reading.File, reading.Options.Sheet.Dates);
        foreach (var part in parts)
        {
            Look(part, reading, times);
        }

        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            Read(part, reading, times, sleeps);
        }

        return sleeps.ToImported(Name, asksZone: false, times.Remark is { } remark ? [remark] : []);
    }

    private static void Look(ExportPart part, Reading reading, ClockTimes times)
    {
        var columns = ColumnsOf(part);
        using var table = CsvTable.Open(part, reading);
        while (table.Read())
        {
            times.Look(table.Text(columns.Onset));
            times.Look(table.Text(columns.Wake));
        }
    }

    private static void Read(ExportPart part, Reading reading, ClockTimes times, PeriodList sleeps)
    {
        var columns = ColumnsOf(part);
        using var table = CsvTable.Open(part, reading);
        while (table.Read())
        {
            var onset = table.Time(columns.Onset, times);
            var wake = table.Time(columns.Wake, times);
            if (onset is null || wake is null)
            {
                sleeps.LeaveOut(WhoopText.NoSleep, table.Where);
            }
            else if (table.Minutes(columns.Asleep) is not { } asleep)
            {
                sleeps.LeaveOut(WhoopText.NotScored, table.Where);
            }
            else
            {
                // The offset is that of the cycle, also for its end: over a clock change the end is told on the old clock.
                var offset = Offset(table, columns);
                var (start, end) = (
                    onset.Value.WithOffset(offset).ToInstant(),
                    wake.Value.WithOffset(offset).ToInstant()
                );
                var period = new SleepPeriod
                {
                    Source = Source,
                    Start = start,
                    End = end,
                    Zone = SleeperZone.Of(reading.Options, offset, start, end),
                    IsNap = IsNap(table, columns.Nap),
                    Totals = Totals(table, columns, asleep),
                };
                sleeps.Add(period, table.Where);
            }
        }
    }

    private static WhoopColumns ColumnsOf(ExportPart part)
    {
        var opening = part.Opening().Table;
        return WhoopColumns.Of(opening[0], opening[1])!;
    }

    private static ToldTotals Totals(CsvTable table, WhoopColumns columns, Duration asleep) =>
        new(
            asleep,
            table.Minutes(columns.Awake),
            table.Minutes(columns.Light),
            table.Minutes(columns.Deep),
            table.Minutes(columns.Rem),
            InBed: table.Minutes(columns.InBed)
        );

    private static Offset Offset(CsvTable table, WhoopColumns columns)
    {
        var text = table.Text(columns.Zone);
        return IsoTime.Offset(text) ?? throw table.Bad(columns.Zone, WhoopText.FormatNotOffset(text));
    }

    /// <summary>The words of a spreadsheet are those of its country.</summary>
    private static bool IsNap(CsvTable table, int column)
    {
        var text = table.Text(column);
        return text?.ToUpperInvariant() switch
        {
            // A cycle has no such column: its sleep is the main one.
            null or "FALSE" or "FALSO" or "FALSCH" or "FAUX" or "0" => false,
            "TRUE" or "VERDADERO" or "WAHR" or "VRAI" or "VERO" or "VERDADEIRO" or "1" => true,
            _ => throw table.Bad(column, WhoopText.FormatNotNap(text)),
        };
    }
}
