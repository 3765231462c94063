using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleeps as Oura does: JSON of the account or the API, and the table of trends.</summary>
internal static class OuraFiles
{
    public const string TrendsOf2020 =
        "date,Sleep Score,Total Bedtime ,Total Sleep Time,Awake Time,REM Sleep Time,Light Sleep Time,Deep Sleep Time,"
        + "Sleep Latency,Sleep Timing,Sleep Timing,Bedtime Start,Bedtime End";

    public const string TrendsOfToday =
        "date,Sleep Score,Total Bedtime,Total Sleep Duration,Awake Time,REM Sleep Duration,Light Sleep Duration,"
        + "Deep Sleep Duration,Sleep Latency,Sleep Timin Score,Sleep Timing,Bedtime Start,Bedtime End";

    public static byte[] Json(string under, params IEnumerable<JsonObject> sleeps) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject { ["next_token"] = null, [under] = new JsonArray([.. sleeps.Select(s => s.DeepClone())]) }
        );

    public static JsonObject Sleep(SleepNight night, string? type = "long_sleep", int latency = 0) =>
        new()
        {
            ["id"] = night.Start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["awake_time"] = 60 * night.Minutes(SleepState.Awake),
            ["bedtime_end"] = Time(night, night.End),
            ["bedtime_start"] = Time(night, night.Start),
            ["deep_sleep_duration"] = 60 * night.Minutes(SleepState.Deep),
            ["heart_rate"] = new JsonObject { ["interval"] = 300, ["items"] = new JsonArray(60, null, 61) },
            ["latency"] = latency,
            ["light_sleep_duration"] = 60 * night.Minutes(SleepState.Light),
            ["rem_sleep_duration"] = 60 * night.Minutes(SleepState.Rem),
            ["sleep_phase_5_min"] = Phases(night),
            ["total_sleep_duration"] = 60 * night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem),
            ["type"] = type,
        };

    public static byte[] Trends(string header, params IEnumerable<SleepNight> nights)
    {
        var text = new StringBuilder(header + "\n");
        foreach (var night in nights)
        {
            int[] seconds =
            [
                60 * night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem, SleepState.Awake),
                60 * night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem),
                60 * night.Minutes(SleepState.Awake),
                60 * night.Minutes(SleepState.Rem),
                60 * night.Minutes(SleepState.Light),
                60 * night.Minutes(SleepState.Deep),
                180,
            ];
            var date = LocalDatePattern.Iso.Format(night.End.InZone(night.Zone).Date);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{date},70,{string.Join(',', seconds)},96,,{Time(night, night.Start)},{Time(night, night.End)}\n"
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Each five minutes by what they begin with.</summary>
    private static string Phases(SleepNight night)
    {
        var spans = night.Spans().ToList();
        var text = new StringBuilder();
        for (var at = night.Start; at < night.End; at += Duration.FromMinutes(5))
        {
            var moment = at;
            text.Append(
                spans.First(s => s.Start <= moment && moment < s.End).State switch
                {
                    SleepState.Deep => '1',
                    SleepState.Light => '2',
                    SleepState.Rem => '3',
                    _ => '4',
                }
            );
        }

        return text.ToString();
    }

    private static string Time(SleepNight night, Instant time) =>
        OffsetDateTimePattern.ExtendedIso.Format(time.InZone(night.Zone).ToOffsetDateTime());
}
