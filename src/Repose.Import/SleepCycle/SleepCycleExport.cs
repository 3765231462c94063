using NodaTime;
using NodaTime.Text;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.SleepCycle;

/// <summary>The sleepdata.csv of Sleep Cycle, of every generation.</summary>
internal sealed class SleepCycleExport : ISleepFormat
{
    private static readonly SleepSource Source = new("Sleep Cycle", SourceKind.Phone);

    private static readonly Duration Rounding = Duration.FromMinutes(1);

    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public string Name => "Sleep Cycle";

    public bool Recognises(Opening opening) =>
        opening.Table[0] is var header
        && header.Has("Start", "End", "Sleep quality")
        && header.Find("Time in bed", "Time in bed (seconds)") != CsvHeader.None;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var times = new ClockTimes(reading.File, reading.Options.Sheet.Dates);
        foreach (var part in parts)
        {
            using var table = CsvTable.Open(part, reading);
            while (table.Read())
            {
                times.Look(table.Text(table.Header.Find("Start")));
                times.Look(table.Text(table.Header.Find("End")));
            }
        }

        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            using var table = CsvTable.Open(part, reading);
            while (table.Read())
            {
                Add(table, times, reading.Options.HomeZone, sleeps);
            }
        }

        return sleeps.ToImported(Name, asksZone: true, times.Remark is { } remark ? [remark] : []);
    }

    private static void Add(CsvTable table, ClockTimes times, DateTimeZone zone, PeriodList sleeps)
    {
        var header = table.Header;
        if (
            table.Time(header.Find("Start"), times) is not { } start
            || table.Time(header.Find("End"), times) is not { } end
        )
        {
            sleeps.LeaveOut(ImportText.StartUnread, table.Where);
            return;
        }

        // In some rows there is a zero: nobody measured it.
        var inBed = InBed(table) is { } told && told > Duration.Zero ? told : (Duration?)null;
        var at = LogTimes.Of(start, end, zone, inBed);
        var clock = at.End - at.Start;
        // On a journey, or when the clock changed, the length is right and the clock is not.
        var last = inBed > clock + Rounding ? at.Start + inBed.Value : at.End;
        var totals = Totals(table, inBed, last - at.Start);
        sleeps.Add(
            new()
            {
                Source = Source,
                Start = at.Start,
                End = last,
                Zone = zone,
                Totals = totals,
                Note = Note(totals, clock, inBed),
            },
            table.Where
        );
    }

    private static ToldTotals Totals(CsvTable table, Duration? inBed, Duration length)
    {
        var header = table.Header;
        if (table.Seconds(header.Find("Time asleep (seconds)")) is not { } asleep)
        {
            return new(null, InBed: inBed);
        }

        var light = table.Seconds(header.Find("Light (seconds)"));
        var deep = table.Seconds(header.Find("Deep (seconds)"));
        var rem = table.Seconds(header.Find("Dream (seconds)"));
        var isStaged = light > Duration.Zero || deep > Duration.Zero || rem > Duration.Zero;
        var rest = Duration.Max(Duration.Zero, (inBed ?? length) - asleep);
        var awake = isStaged ? table.Seconds(header.Find("Awake (seconds)")) ?? rest : rest;
        var latency = table.Seconds(header.Find("Time before sleep (seconds)"));
        return new(
            asleep,
            awake,
            isStaged ? light : null,
            isStaged ? deep : null,
            isStaged ? rem : null,
            OnsetLatency: latency is { } before ? Duration.Min(before, awake) : null,
            InBed: inBed
        );
    }

    private static string? Note(ToldTotals totals, Duration clock, Duration? inBed)
    {
        string?[] notes =
        [
            totals.Asleep is null ? ImportText.OnlyInBed : null,
            inBed is { } told && Math.Abs((told - clock).TotalMinutes) > Rounding.TotalMinutes
                ? ImportText.FormatClockDiffers((int)Math.Round(clock.TotalMinutes), (int)Math.Round(told.TotalMinutes))
                : null,
        ];
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    /// <summary>Seconds; hours and minutes in the first generation.</summary>
    private static Duration? InBed(CsvTable table)
    {
        if (table.Header.Find("Time in bed (seconds)") is var seconds and >= 0)
        {
            return table.Seconds(seconds);
        }

        var column = table.Header.Find("Time in bed");
        return table.Text(column) is not { } text ? null
            : HoursAndMinutes.Parse(text) is { Success: true } time ? Duration.FromTicks(time.Value.TickOfDay)
            : throw table.Bad(column, ImportText.FormatNotHours(text));
    }
}
