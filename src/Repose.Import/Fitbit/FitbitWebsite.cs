using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>The table that Fitbit's website exported: a line "Sleep", the names of columns, a sleep a row, in clock times.</summary>
internal static class FitbitWebsite
{
    private static readonly string[] Columns = ["End Time", "Minutes Asleep", "Minutes Awake", "Time in Bed"];

    public static bool Is(CsvOpening table) => table.Find(Columns) >= 0;

    /// <summary>Reads the tables, and says how their dates were meant.</summary>
    public static ClockTimes Read(IReadOnlyList<ExportPart> parts, Reading reading, PeriodList sleeps)
    {
        var times = new ClockTimes(reading.File, reading.Options.Sheet.Dates);
        foreach (var part in parts)
        {
            foreach (var table in Rows(part, reading))
            {
                times.Look(table.Text(table.Header.Find("Start Time")));
                times.Look(table.Text(table.Header.Find("End Time")));
            }
        }

        foreach (var part in parts)
        {
            foreach (var table in Rows(part, reading))
            {
                Add(table, times, reading, sleeps);
            }
        }

        return times;
    }

    private static IEnumerable<CsvTable> Rows(ExportPart part, Reading reading)
    {
        using var table = CsvTable.Open(part, reading, before: part.Opening().Table.Find(Columns));
        // A row of one cell is the name of the next table.
        while (table.Read() && table.Width > 1)
        {
            yield return table;
        }
    }

    private static void Add(CsvTable table, ClockTimes times, Reading reading, PeriodList sleeps)
    {
        var header = table.Header;
        if (
            table.Time(header.Find("End Time"), times) is not { } end
            || table.Minutes(header.Find("Minutes Asleep")) is not { } asleep
        )
        {
            sleeps.LeaveOut(ImportText.StartUnread, table.Where);
            return;
        }

        var awake = table.Minutes(header.Find("Minutes Awake")) ?? Duration.Zero;
        var zone = reading.Options.HomeZone;
        // Older tables have no start: it is as long before the end as the minutes say.
        var at = table.Time(header.Find("Start Time"), times) is { } start
            ? LogTimes.Of(start, end, zone, asleep + awake)
            : LogTimes.Ending(end, zone, asleep + awake);
        var period = new SleepPeriod
        {
            Source = FitbitExport.Source,
            Start = at.Start,
            End = at.End,
            Zone = zone,
            Totals = new(
                asleep,
                awake,
                table.Minutes(header.Find("Minutes Light Sleep")),
                table.Minutes(header.Find("Minutes Deep Sleep")),
                table.Minutes(header.Find("Minutes REM Sleep"))
            ),
        };
        sleeps.Add(period, table.Where);
    }
}
