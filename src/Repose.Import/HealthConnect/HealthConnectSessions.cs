using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.HealthConnect;

/// <summary>The sleep sessions of all apps that write into Health Connect.</summary>
/// <remarks>
/// Some apps write a night again and again while it goes on, as sessions from the same start that grow. So a session that lies
/// inside another one of the same app is a part of it. Sessions of different apps stay what they are: their nights are settled
/// as those of different devices.
/// </remarks>
internal sealed class HealthConnectSessions(Reading reading)
{
    private const string Sessions = """
        SELECT s.row_id, s.start_time, s.end_time, COALESCE(s.end_zone_offset, s.start_zone_offset), a.package_name, a.app_name
        FROM sleep_session_record_table s LEFT JOIN application_info_table a ON a.row_id = s.app_info_id
        """;

    private const string Stages =
        "SELECT parent_key, stage_start_time, stage_end_time, stage_type FROM sleep_stages_table";

    private const string Nameless = "Health Connect";

    private readonly List<Session> sessions = [];

    private sealed record Session(
        string App,
        string Name,
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
        using var file = SqliteFile.Open(part, reading);
        var stages = new StagesById(reading);
        file.Read(Stages, row => AddStage(row, stages, part));
        file.Read(Sessions, row => AddSession(row, stages, part));
    }

    /// <summary>Gives the sessions that are no part of another one.</summary>
    public void Add(PeriodList sleeps)
    {
        foreach (var app in sessions.GroupBy(s => s.App, StringComparer.Ordinal))
        {
            var reached = Instant.MinValue;
            // The longest of those from one start comes first; of equals, the one that says most.
            foreach (var session in app.OrderBy(s => s.Start).ThenByDescending(s => s.End).ThenByDescending(Said))
            {
                if (session.End <= reached && session.Start < session.End)
                {
                    sleeps.LeaveOut(ImportText.PartOfLonger, session.Where);
                    continue;
                }

                reached = Instant.Max(reached, session.End);
                sleeps.Add(Period(session), session.Where, $"{session.App} {session.Start} {session.End}");
            }
        }
    }

    private static int Said(Session session) => session.Spans.Count;

    private static SleepPeriod Period(Session session) =>
        new()
        {
            Source = new(session.Name, SourceKind.App),
            Start = session.Start,
            End = session.End,
            Zone = session.Zone,
            Spans = session.Spans,
            Totals = StateSpans.Totals(session.Spans) ?? new(null),
            Note = session.Spans.Count == 0 ? ImportText.NoMinutesAsleep : null,
        };

    private static void AddStage(SqliteDataReader row, StagesById stages, ExportPart part)
    {
        if (
            !row.IsDBNull(0)
            && State(Number(row, 3)) is { } state
            && Moment(row, 1) is { } from
            && Moment(row, 2) is { } to
            && from < to
        )
        {
            stages.Add(Key(row.GetInt64(0)), new(state, from, to), part.Name);
        }
    }

    private void AddSession(SqliteDataReader row, StagesById stages, ExportPart part)
    {
        var id = Key(row.GetInt64(0));
        var where = $"{part.Name}, {ImportText.FormatRowAt(row.GetInt64(0))}";
        if (Moment(row, 1) is not { } start || Moment(row, 2) is not { } end)
        {
            reading.LeftOut.Add(ImportText.Sleep, ImportText.StartUnread, where);
            return;
        }

        if (sessions.Count == reading.Limits.Records)
        {
            throw new UnreadableException(new TooLarge(part.Name, ImportText.FormatManyLogs(reading.Limits.Records)));
        }

        var app = Text(row, 4) ?? Nameless;
        sessions.Add(
            new(app, Text(row, 5) ?? app, start, end, Zone(row, start, end), stages.Of(id, start, end), where)
        );
    }

    private DateTimeZone Zone(SqliteDataReader row, Instant start, Instant end)
    {
        const int Most = 18 * 3600;
        if (Number(row, 3) is { } seconds and >= -Most and <= Most)
        {
            return SleeperZone.Of(reading.Options, Offset.FromSeconds((int)seconds), start, end);
        }

        UsedHomeZone = true;
        return reading.Options.HomeZone;
    }

    /// <summary>The numbers of Android. Out of bed is awake as well; 0 is unknown.</summary>
    private static SleepState? State(long? type) =>
        type switch
        {
            1 or 3 or 7 => SleepState.Awake,
            2 => SleepState.Asleep,
            4 => SleepState.Light,
            5 => SleepState.Deep,
            6 => SleepState.Rem,
            _ => null,
        };

    private static Instant? Moment(SqliteDataReader row, int column)
    {
        const long Latest = 253_402_300_799_999;
        return Number(row, column) is { } ms and >= 0 and <= Latest ? Instant.FromUnixTimeMilliseconds(ms) : null;
    }

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static string? Text(SqliteDataReader row, int column) =>
        !row.IsDBNull(column) && row.GetString(column).Trim() is { Length: > 0 } text ? text : null;

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);
}
