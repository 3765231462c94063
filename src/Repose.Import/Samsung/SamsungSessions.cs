using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Samsung;

/// <summary>The sessions of sleep. Some are pieces of one sleep that Samsung counts together.</summary>
internal sealed class SamsungSessions(Reading reading, StagesById stages, PeriodList sleeps)
{
    private static readonly SleepSource Source = new("Samsung Health", SourceKind.Wearable);

    private static readonly Duration Longest = Duration.FromHours(24);

    private readonly Dictionary<string, Session> sessions = new(StringComparer.Ordinal);

    private sealed record Session(
        string Id,
        string Whole,
        Instant Start,
        Instant End,
        DateTimeZone Zone,
        List<StateSpan> Spans,
        string Where
    );

    /// <summary>Whether a session told no offset, so that the zone of the options was taken.</summary>
    public bool UsedHomeZone { get; private set; }

    public void Read(ExportPart part)
    {
        using var table = SamsungTable.Open(part, reading);
        while (table.Read())
        {
            if (
                table.Utc(table.Column("start_time")) is not { } start
                || table.Utc(table.Column("end_time")) is not { } end
            )
            {
                sleeps.LeaveOut(ImportText.StartUnread, table.Where);
                continue;
            }

            if (sessions.Count == reading.Limits.Records)
            {
                throw new UnreadableException(
                    new TooLarge(part.Name, ImportText.FormatManyLogs(reading.Limits.Records))
                );
            }

            var id = table.Text(table.Column("datauuid")) ?? $"{start} {end}";
            var session = new Session(
                id,
                table.Text(table.Column("combined_id")) ?? id,
                start,
                end,
                Zone(table, start, end),
                stages.Of(id, start, end),
                table.Where
            );
            if (!sessions.TryAdd(id, session))
            {
                sleeps.LeaveOut(ImportText.ReadBefore, table.Where);
                sessions[id] = sessions[id].End < end ? session : sessions[id];
            }
        }
    }

    /// <summary>Gives all sessions to the list, those that are one sleep as one.</summary>
    public void Add()
    {
        foreach (var whole in sessions.Values.GroupBy(s => s.Whole, StringComparer.Ordinal))
        {
            var pieces = whole.OrderBy(s => s.Start).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
            if (AreOneSleep(pieces))
            {
                Add(pieces);
            }
            else
            {
                pieces.ForEach(piece => Add([piece]));
            }
        }
    }

    private static bool AreOneSleep(List<Session> pieces) =>
        pieces[^1].End - pieces[0].Start <= Longest
        && pieces.Zip(pieces.Skip(1)).All(p => p.First.End <= p.Second.Start);

    private void Add(List<Session> pieces)
    {
        var isStaged = pieces.TrueForAll(p => p.Spans.Count > 0);
        List<StateSpan> spans = [.. pieces.SelectMany(p => p.Spans)];
        sleeps.Add(
            new()
            {
                Source = Source,
                Start = pieces[0].Start,
                End = pieces[^1].End,
                Zone = pieces[^1].Zone,
                Spans = spans,
                Totals = isStaged ? StateSpans.Totals(spans) : new(null),
                Note = Note(pieces, isStaged),
            },
            pieces[0].Where
        );
    }

    private static string? Note(List<Session> pieces, bool isStaged)
    {
        var between = pieces.Zip(pieces.Skip(1)).Sum(p => (p.Second.Start - p.First.End).TotalMinutes);
        string?[] notes =
        [
            isStaged ? null : SamsungText.NoStages,
            pieces.Count > 1 ? SamsungText.FormatPieces(pieces.Count, (int)Math.Round(between)) : null,
        ];
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    private DateTimeZone Zone(CsvTable table, Instant start, Instant end)
    {
        if (IsoTime.Offset(table.Text(table.Column("time_offset"))) is { } offset)
        {
            return SleeperZone.Of(reading.Options, offset, start, end);
        }

        UsedHomeZone = true;
        return reading.Options.HomeZone;
    }
}
