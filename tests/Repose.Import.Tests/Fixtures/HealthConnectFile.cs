using Microsoft.Data.Sqlite;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Makes health_connect_export.db after its documented schema, with the tables of other records before those of sleep.</summary>
internal sealed class HealthConnectFile
{
    public const string Watch = "com.watch.app";

    private const string Common = """
        row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, last_modified_time INTEGER, client_record_id TEXT,
        client_record_version TEXT, device_info_id INTEGER, app_info_id INTEGER, recording_method INTEGER, dedupe_hash BLOB UNIQUE,
        start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER
        """;

    private readonly List<string> commands = [];
    private int sessions;

    /// <summary>Whether the database keeps what is new in a file beside it, as that of a phone does.</summary>
    public bool WritesAhead { get; init; }

    /// <summary>Whether there are tables of sleep.</summary>
    public bool HasSleep { get; init; } = true;

    /// <param name="night">The sleep.</param>
    /// <param name="app">1 for a watch, 2 for an app without a name, 3 for one that is gone.</param>
    /// <param name="staged">Whether its stages are told.</param>
    /// <param name="zoned">Whether its offset is told.</param>
    public HealthConnectFile Add(SleepNight night, int app = 1, bool staged = true, bool zoned = true)
    {
        sessions++;
        commands.Add(
            "INSERT INTO sleep_session_record_table (uuid, app_info_id, start_time, start_zone_offset, end_time, end_zone_offset, title) "
                + $"VALUES (randomblob(16), {app}, {Ms(night.Start)}, {Offset(night.Start)}, {Ms(night.End)}, {Offset(night.End)}, 'Night')"
        );
        foreach (var span in staged ? night.Spans() : [])
        {
            commands.Add(
                $"INSERT INTO sleep_stages_table VALUES ({sessions}, {Ms(span.Start)}, {Ms(span.End)}, {Code(span.State)})"
            );
        }

        return this;

        string Offset(Instant time) => zoned ? $"{time.InZone(night.Zone).Offset.Milliseconds / 1000}" : "NULL";
    }

    public HealthConnectFile Run(string command)
    {
        commands.Add(command);
        return this;
    }

    public byte[] ToBytes()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var database = new SqliteConnection($"Data Source={path};Pooling=false"))
        {
            database.Open();
            Run(database, WritesAhead ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
            using var all = database.BeginTransaction();
            foreach (
                var command in Schema()
                    .Where(c => HasSleep || !c.Contains("sleep_", StringComparison.Ordinal))
                    .Concat(commands)
            )
            {
                Run(database, command);
            }

            all.Commit();
        }

        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }

    public byte[] ToZip() => ZipFile.Of(("health_connect_export.db", ToBytes()));

    private static IEnumerable<string> Schema() =>
        [
            "CREATE TABLE android_metadata (locale TEXT)",
            "CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY AUTOINCREMENT, package_name TEXT NOT NULL UNIQUE, "
                + "app_name TEXT, app_icon BLOB, record_types_used TEXT)",
            .. Enumerable
                .Range(1, 60)
                .Select(other => $"CREATE TABLE other_{other}_record_table ({Common}, count INTEGER)"),
            $"CREATE TABLE sleep_session_record_table ({Common}, notes TEXT, title TEXT)",
            "CREATE TABLE sleep_stages_table (parent_key INTEGER NOT NULL, stage_start_time INTEGER NOT NULL, "
                + "stage_end_time INTEGER NOT NULL, stage_type INTEGER NOT NULL, FOREIGN KEY (parent_key) REFERENCES "
                + "sleep_session_record_table (row_id) ON DELETE CASCADE)",
            $"INSERT INTO application_info_table (package_name, app_name) VALUES ('{Watch}', 'Watch app'), ('com.other.app', NULL)",
        ];

    private static void Run(SqliteConnection database, string command)
    {
        using var run = database.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }

    private static long Ms(Instant time) => time.ToUnixTimeMilliseconds();

    private static int Code(SleepState state) =>
        state switch
        {
            SleepState.InBed => 3,
            SleepState.Awake => 1,
            SleepState.Asleep => 2,
            SleepState.Light => 4,
            SleepState.Deep => 5,
            _ => 6,
        };
}
