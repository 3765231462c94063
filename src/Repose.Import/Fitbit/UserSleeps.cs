using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>The tables of newer archives: UserSleeps_*.csv, and UserSleepStages_*.csv with the stages by the sleep's id.</summary>
/// <remarks>Moments are in UTC. The offsets beside them are those of the sleeper, unless all of them are zero: then they are not known.</remarks>
internal sealed class UserSleeps(Reading reading, PeriodList sleeps)
{
    private readonly List<Row> rows = [];

    private sealed record Row(
        string? Id,
        OffsetDateTime Start,
        OffsetDateTime End,
        Offset? Offset,
        ToldTotals Sums,
        bool IsClassic,
        bool IsByHand,
        string Where
    );

    /// <summary>Whether no offset was known, so that the zone of the options was taken.</summary>
    public bool UsedHomeZone { get; private set; }

    public static bool IsSleeps(CsvOpening table) => table[0].Has("sleep_id", "sleep_start", "sleep_end");

    public static bool IsStages(CsvOpening table) =>
        table[0].Has("sleep_id", "sleep_stage_type", "sleep_stage_start", "sleep_stage_end");

    public void Read(IReadOnlyList<ExportPart> parts)
    {
        var stages = new StagesById(reading);
        foreach (var part in parts.Where(p => IsStages(p.Opening().Table)))
        {
            ReadStages(part, stages);
        }

        foreach (var part in parts.Where(p => IsSleeps(p.Opening().Table)))
        {
            ReadSleeps(part);
        }

        UsedHomeZone = rows.Count > 0 && rows.TrueForAll(r => r.Offset is null || r.Offset == Offset.Zero);
        foreach (var row in rows)
        {
            Add(row, stages);
        }

        stages.LeaveOutOthers();
    }

    private void ReadStages(ExportPart part, StagesById stages)
    {
        using var table = CsvTable.Open(part, reading);
        var header = table.Header;
        while (table.Read())
        {
            if (
                table.Text(header.Find("sleep_id")) is { } id
                && FitbitLevel.State(table.Text(header.Find("sleep_stage_type"))) is { } state
                && table.OffsetTime(header.Find("sleep_stage_start")) is { } from
                && table.OffsetTime(header.Find("sleep_stage_end")) is { } to
                && from.ToInstant() < to.ToInstant()
            )
            {
                stages.Add(id, new(state, from.ToInstant(), to.ToInstant()), part.Name);
            }
        }
    }

    private void ReadSleeps(ExportPart part)
    {
        using var table = CsvTable.Open(part, reading);
        var header = table.Header;
        while (table.Read())
        {
            if (
                table.OffsetTime(header.Find("sleep_start")) is not { } start
                || table.OffsetTime(header.Find("sleep_end")) is not { } end
            )
            {
                sleeps.LeaveOut(ImportText.StartUnread, table.Where);
                continue;
            }

            if (rows.Count == reading.Limits.Records)
            {
                throw new UnreadableException(
                    new TooLarge(part.Name, ImportText.FormatManyLogs(reading.Limits.Records))
                );
            }

            rows.Add(
                new(
                    table.Text(header.Find("sleep_id")),
                    start,
                    end,
                    IsoTime.Offset(table.Text(header.Find("end_utc_offset"))),
                    new(table.Minutes(header.Find("minutes_asleep")), table.Minutes(header.Find("minutes_awake"))),
                    table.Text(header.Find("sleep_type")) is "CLASSIC",
                    table.Text(header.Find("data_source")) is "MANUAL",
                    table.Where
                )
            );
        }
    }

    private void Add(Row row, StagesById stages)
    {
        var (start, end) = (row.Start.ToInstant(), row.End.ToInstant());
        var spans = row.Id is { } id ? stages.Of(id, start, end) : [];
        var laid = StateSpans.Totals(spans);
        var period = new SleepPeriod
        {
            Source = FitbitExport.Source,
            Start = start,
            End = end,
            Zone =
                UsedHomeZone || row.Offset is not { } offset
                    ? reading.Options.HomeZone
                    : SleeperZone.Of(reading.Options, offset, start, end),
            Spans = spans,
            Totals = row.Sums with
            {
                Asleep = row.Sums.Asleep ?? laid?.Asleep,
                Awake = row.Sums.Awake ?? laid?.Awake,
                Light = laid?.Light,
                Deep = laid?.Deep,
                Rem = laid?.Rem,
            },
            Note = Note(row),
        };
        sleeps.Add(period, row.Where, row.Id);
    }

    private static string? Note(Row row)
    {
        string?[] notes = [row.IsClassic ? ImportText.Classic : null, row.IsByHand ? ImportText.ByHand : null];
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }
}
