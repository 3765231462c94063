using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Import.Diary;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Spreadsheets;

/// <summary>From the rows of one sheet to nights of a diary, or to sleeps.</summary>
/// <remarks>Cells are written anew as a diary's own columns have them; so what a diary refuses, is refused here in the same words.</remarks>
internal sealed class SheetNights
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss"
    );

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm:ss");

    private readonly SheetLayout layout;
    private readonly SheetDates dates;
    private readonly Reading reading;
    private readonly Dictionary<DiaryColumn, LengthUnit> units;
    private readonly DiaryHeader header;
    private readonly int dateAt;
    private readonly int latencyAt;
    private readonly int width;

    public SheetNights(SheetLayout layout, SheetDates dates, Reading reading)
    {
        (this.layout, this.dates, this.reading) = (layout, dates, reading);
        units = layout
            .Columns.Where(column => column.Meaning is { } meaning && DiaryColumns.IsLength(meaning))
            .ToDictionary(column => column.Meaning!.Value, Unit);
        // Two more columns, for what follows from others: the date, and the time to fall asleep.
        var end = layout.Table.Width;
        dateAt = layout[DiaryColumn.Date]?.Index ?? end;
        latencyAt = layout[DiaryColumn.SleepOnsetLatency]?.Index ?? end + 1;
        width = end + 2;
        var names = Enumerable.Range(0, width).Select(SheetTable.Letter).ToArray();
        var meanings = new DiaryColumn?[width];
        foreach (var column in layout.Columns)
        {
            (names[column.Index], meanings[column.Index]) = (column.Shown, column.Meaning);
        }

        (meanings[dateAt], meanings[latencyAt]) = (DiaryColumn.Date, DiaryColumn.SleepOnsetLatency);
        names[end] = (layout[DiaryColumn.FinalAwakening] ?? layout[DiaryColumn.OutOfBed])?.Shown ?? "";
        names[end + 1] = layout[DiaryColumn.AsleepAt]?.Shown ?? "";
        header = new(names, meanings);
    }

    /// <summary>Reads all rows as nights of a diary.</summary>
    public void Read(DiaryRows nights)
    {
        foreach (var row in layout.Rows)
        {
            if (IsOfNight(row))
            {
                var cells = Written(row);
                nights.Add(layout.Table.File, row.Number, header, cells);
            }
        }
    }

    /// <summary>Reads all rows as sleeps, of which a day can have several.</summary>
    public void Read(PeriodList sleeps)
    {
        var (zone, end) = (
            reading.Options.HomeZone,
            layout[DiaryColumn.FinalAwakening] ?? layout[DiaryColumn.OutOfBed]
        );
        foreach (var row in layout.Rows.Where(IsOfNight))
        {
            if (At(row, layout[DiaryColumn.AsleepAt]!, true) is not { } from || At(row, end!, false) is not { } to)
            {
                sleeps.LeaveOut(ImportText.StartUnread, Where(row));
                continue;
            }

            var times = LogTimes.Of(from, to, zone, null);
            var awake = LengthOf(row, DiaryColumn.WakeAfterSleepOnset);
            var length = times.End - times.Start;
            sleeps.Add(
                new()
                {
                    Source = SpreadsheetDiary.Source,
                    Start = times.Start,
                    End = times.End,
                    Zone = zone,
                    Totals = new(awake is { } told && told <= length ? length - told : length, awake),
                    Note =
                        layout[DiaryColumn.Note] is { } note && !row[note.Index].IsBlank
                            ? row[note.Index].ToString()
                            : null,
                },
                Where(row)
            );
        }
    }

    private LengthUnit Unit(LayoutColumn column) =>
        layout.UnitOf(column)
        ?? throw new UnreadableException(
            new UnclearLengths(
                reading.File,
                column.Shown,
                layout
                    .Rows.Select(row => row[column.Index])
                    .First(cell => SheetLength.Bare(cell) is not (null or 0))
                    .ToString()
            )
        );

    /// <summary>Sums below the nights, and names of columns that come again, are neither.</summary>
    private bool IsOfNight(SheetRow row)
    {
        var isNight =
            dates.Date(row[dateAt], layout.System) is not null
            || layout.Columns.Any(c => c.Meaning is { } m && DiaryColumns.IsClock(m) && IsTime(row[c.Index]));
        if (!isNight && layout.Columns.Any(column => column.Meaning is not null && !row[column.Index].IsBlank))
        {
            reading.LeftOut.Add(SheetText.Row, SheetText.NoDateOrTime, Where(row));
        }

        return isNight;
    }

    private bool IsTime(SheetCell cell) =>
        SheetClock.Read(cell) is not null || dates.Moment(cell, layout.System) is not null;

    private string Where(SheetRow row) => $"{layout.Table.File}, {ImportText.FormatRowAt(row.Number)}";

    private string[] Written(SheetRow row)
    {
        var cells = new string[width];
        Array.Fill(cells, "");
        foreach (var column in layout.Columns)
        {
            cells[column.Index] = column.Meaning is { } meaning ? Written(row[column.Index], meaning) : "";
        }

        if (cells[dateAt].Length == 0 && DateOf(row) is { } date)
        {
            cells[dateAt] = LocalDatePattern.Iso.Format(date);
        }

        if (cells[latencyAt].Length == 0 && Latency(row) is { } latency)
        {
            cells[latencyAt] = latency.ToString("0.##", CultureInfo.InvariantCulture);
        }

        return cells;
    }

    private string Written(SheetCell cell, DiaryColumn meaning)
    {
        if (cell.IsBlank)
        {
            return "";
        }

        if (meaning == DiaryColumn.Date)
        {
            return dates.Date(cell, layout.System) is { } date
                ? LocalDatePattern.Iso.Format(layout.DateIsEvening ? date.PlusDays(1) : date)
                : cell.ToString();
        }

        if (DiaryColumns.IsClock(meaning))
        {
            return cell.Text is { } text && ToldTime.Read(text) is not null ? text
                : SheetClock.Read(cell) is { } clock ? Clock.Format(clock)
                : dates.Moment(cell, layout.System) is { } moment ? Moment.Format(moment)
                : cell.ToString();
        }

        return meaning == DiaryColumn.Medicine ? SheetAnswer.Plain(cell)
            : units.TryGetValue(meaning, out var unit) && SheetLength.Minutes(cell, unit) is { } minutes
                ? minutes.ToString("0.##", CultureInfo.InvariantCulture)
            : cell.ToString();
    }

    /// <summary>The night that a row tells of, where times have their dates and the row has none.</summary>
    private LocalDate? DateOf(SheetRow row)
    {
        foreach (var meaning in new[] { DiaryColumn.FinalAwakening, DiaryColumn.OutOfBed })
        {
            if (layout[meaning] is { } column && MomentOf(row, column) is { } up)
            {
                return up.Date;
            }
        }

        foreach (var meaning in new[] { DiaryColumn.LightsOut, DiaryColumn.BedTime, DiaryColumn.AsleepAt })
        {
            if (layout[meaning] is { } column && MomentOf(row, column) is { } bed)
            {
                return bed.TimeOfDay >= LocalTime.Noon ? bed.Date.PlusDays(1) : bed.Date;
            }
        }

        return null;
    }

    private LocalDateTime? MomentOf(SheetRow row, LayoutColumn column) =>
        dates.Moment(row[column.Index], layout.System);

    /// <summary>From lights out to falling asleep, where both are told as times.</summary>
    private double? Latency(SheetRow row)
    {
        // More than that is no time to fall asleep but one of the two mistaken.
        const int Longest = 12 * 60;
        if (
            layout[DiaryColumn.AsleepAt] is not { } asleep
            || (layout[DiaryColumn.LightsOut] ?? layout[DiaryColumn.BedTime]) is not { } lights
            || TimeOf(row, lights) is not { } from
            || TimeOf(row, asleep) is not { } to
        )
        {
            return null;
        }

        var minutes = ((to.TickOfDay - from.TickOfDay) / (double)NodaConstants.TicksPerMinute + 1440) % 1440;
        return minutes <= Longest ? minutes : null;
    }

    private LocalTime? TimeOf(SheetRow row, LayoutColumn column) =>
        SheetClock.Read(row[column.Index]) ?? MomentOf(row, column)?.TimeOfDay;

    /// <summary>When a sleep began or ended, on its date.</summary>
    private LocalDateTime? At(SheetRow row, LayoutColumn column, bool isEvening)
    {
        if (MomentOf(row, column) is { } moment)
        {
            return moment;
        }

        if (SheetClock.Read(row[column.Index]) is not { } clock)
        {
            return null;
        }

        var date = dates.Date(row[dateAt], layout.System) is { } told
            ? (layout.DateIsEvening ? told.PlusDays(1) : told)
            : DateOf(row);
        return date is { } night ? NightClock.DayOf(clock, isEvening, night) + clock : null;
    }

    private Duration? LengthOf(SheetRow row, DiaryColumn meaning) =>
        layout[meaning] is { } column
        && SheetLength.Minutes(row[column.Index], units[meaning]) is >= 0 and < 1440 and { } minutes
            ? Duration.FromMinutes(minutes)
            : null;
}
