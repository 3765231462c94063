using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes the newer tables of Takeout, the table of the website, and answers of Google's Health API.</summary>
internal static class FitbitTables
{
    public static byte[] Sleeps(IEnumerable<SleepNight> nights, string? offset = null)
    {
        var text = new StringBuilder(
            "sleep_id,sleep_type,minutes_in_sleep_period,minutes_after_wake_up,minutes_to_fall_asleep,minutes_asleep,"
                + "minutes_awake,minutes_longest_awakening,minutes_to_persistent_sleep,start_utc_offset,sleep_start,"
                + "end_utc_offset,sleep_end,data_source,algorithm_version,sleep_created,sleep_last_updated\n"
        );
        foreach (var night in nights)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Id(night)},STAGES,420,0,0,{Asleep(night)},{night.Minutes(SleepState.Awake)},5,8,"
                    + $"{offset ?? OffsetOf(night, night.Start)},{Utc(night.Start)},{offset ?? OffsetOf(night, night.End)},"
                    + $"{Utc(night.End)},TRACKER,2,{Utc(night.End)},{Utc(night.End)}\n"
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Stages(IEnumerable<SleepNight> nights)
    {
        var text = new StringBuilder(
            "sleep_id,sleep_stage_id,sleep_stage_type,start_utc_offset,sleep_stage_start,end_utc_offset,sleep_stage_end,"
                + "data_source,algorithm_version,sleep_stage_created,sleep_stage_last_updated\n"
        );
        foreach (var night in nights)
        {
            foreach (var span in night.Spans())
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{Id(night)},1,{span.State.ToString().ToUpperInvariant()},+01:00,{Utc(span.Start)},+01:00,"
                        + $"{Utc(span.End)},DERIVED,2,,\n"
                );
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Website(IEnumerable<SleepNight> nights, string pattern, bool withStart = true)
    {
        var text = new StringBuilder("Sleep\n");
        text.Append(withStart ? "Start Time," : "")
            .Append("End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed,")
            .Append("Minutes REM Sleep,Minutes Light Sleep,Minutes Deep Sleep\n");
        foreach (var night in nights)
        {
            string[] cells =
            [
                .. withStart ? [Clock(night, night.Start, pattern)] : Array.Empty<string>(),
                Clock(night, night.End, pattern),
                Number(Asleep(night)),
                Number(night.Minutes(SleepState.Awake)),
                "7",
                "1,440",
                "N/A",
                Number(night.Minutes(SleepState.Light)),
                Number(night.Minutes(SleepState.Deep)),
            ];
            text.Append(string.Join(',', cells.Select(c => $"\"{c}\""))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.Append("\nActivities\nDate,Steps\n").ToString());
    }

    public static byte[] GoogleHealth(IEnumerable<SleepNight> nights) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject { ["dataPoints"] = new JsonArray([.. nights.Select(Point)]), ["nextPageToken"] = "" }
        );

    private static JsonNode Point(SleepNight night)
    {
        var stages = night
            .Spans()
            .Select(s => new JsonObject
            {
                ["startTime"] = Utc(s.Start),
                ["endTime"] = Utc(s.End),
                ["type"] = s.State.ToString().ToUpperInvariant(),
            });
        return new JsonObject
        {
            ["name"] = $"users/me/dataTypes/sleep/dataPoints/{Id(night)}",
            ["sleep"] = new JsonObject
            {
                ["interval"] = new JsonObject
                {
                    ["startTime"] = Utc(night.Start),
                    ["startUtcOffset"] = Seconds(night, night.Start),
                    ["endTime"] = Utc(night.End),
                    ["endUtcOffset"] = Seconds(night, night.End),
                },
                ["metadata"] = new JsonObject { ["nap"] = night.IsNap },
                ["stages"] = new JsonArray([.. stages]),
                ["summary"] = new JsonObject
                {
                    ["minutesAsleep"] = Number(Asleep(night)),
                    ["minutesAwake"] = Number(night.Minutes(SleepState.Awake)),
                },
            },
        };
    }

    private static string Seconds(SleepNight night, Instant time) =>
        $"{Number(night.Zone.GetUtcOffset(time).Seconds)}s";

    private static int Asleep(SleepNight night) => night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem);

    private static string Id(SleepNight night) =>
        night.Start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OffsetOf(SleepNight night, Instant time) =>
        night.Zone.GetUtcOffset(time).ToString("+HH:mm", CultureInfo.InvariantCulture);

    private static string Utc(Instant time) => time.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Clock(SleepNight night, Instant time, string pattern) =>
        time.InZone(night.Zone).LocalDateTime.ToString(pattern, CultureInfo.InvariantCulture);
}
