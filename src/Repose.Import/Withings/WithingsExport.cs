using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Withings;

/// <summary>Withings' data export: sleep.csv in whatever language, with the states of each night from its raw files.</summary>
internal sealed class WithingsExport : ISleepFormat
{
    /// <summary>
    /// The order of the columns is the same in every language; the names of some stay English. All but the fifth after
    /// the times count seconds, and say so.
    /// </summary>
    private const int From = 0;
    private const int To = 1;
    private const int Light = 2;
    private const int Deep = 3;
    private const int Rem = 4;
    private const int Awake = 5;
    private const int UntilAsleep = 7;
    private const int UntilUp = 8;

    private static readonly int[] InSeconds = [Light, Deep, Rem, Awake, UntilAsleep, UntilUp];

    private static readonly SleepSource Source = new("Withings", SourceKind.Wearable);

    public string Name => "Withings";

    public bool Recognises(Opening opening) => IsSleeps(opening.Table) || RawStates.MayBe(opening.Table);

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var states = new RawStates(reading);
        foreach (var part in parts.Where(p => !IsSleeps(p.Opening().Table)))
        {
            states.Read(part);
        }

        var sleeps = new PeriodList(reading);
        var tables = parts.Where(p => IsSleeps(p.Opening().Table)).ToList();
        foreach (var part in tables)
        {
            Read(part, reading, states, sleeps);
        }

        if (tables.Count == 0)
        {
            states.AddAll(sleeps, Source);
        }

        return sleeps.ToImported(
            Name,
            asksZone: false,
            tables.Count == 0 ? [] : [ImportText.FormatLatencyInAwake(Name)]
        );
    }

    private static bool IsSleeps(CsvOpening table) =>
        Array.TrueForAll(InSeconds, column => table[0][column].EndsWith("(s)", StringComparison.OrdinalIgnoreCase))
        && (table[1].Width == 0 || IsoTime.WithOffset(table[1][From]) is not null);

    private static void Read(ExportPart part, Reading reading, RawStates states, PeriodList sleeps)
    {
        using var table = CsvTable.Open(part, reading);
        while (table.Read())
        {
            if (table.OffsetTime(From) is not { } from || table.OffsetTime(To) is not { } to)
            {
                sleeps.LeaveOut(ImportText.StartUnread, table.Where);
                continue;
            }

            var (start, end) = (from.ToInstant(), to.ToInstant());
            var period = new SleepPeriod
            {
                Source = Source,
                Start = start,
                End = end,
                Zone = SleeperZone.Of(reading.Options, to.Offset, start, end),
                Spans = states.Within(start, end),
                Totals = Totals(table),
            };
            sleeps.Add(period, table.Where);
        }
    }

    private static ToldTotals Totals(CsvTable table)
    {
        var (light, deep, rem) = (table.Seconds(Light), table.Seconds(Deep), table.Seconds(Rem));
        return new(
            light is null && deep is null && rem is null ? null : Or0(light) + Or0(deep) + Or0(rem),
            table.Seconds(Awake),
            light,
            deep,
            rem,
            table.Seconds(UntilAsleep),
            table.Seconds(UntilUp)
        );
    }

    private static Duration Or0(Duration? told) => told ?? Duration.Zero;
}
