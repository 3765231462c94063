using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleep_result files after the documented layout of Polar Flow's account export.</summary>
internal static class PolarFiles
{
    public static byte[] Results(params IEnumerable<JsonObject> nights) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. nights.Select(n => n.DeepClone())]));

    public static JsonObject Night(SleepNight night, bool staged = true)
    {
        var asleep = night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem);
        var evaluation = new JsonObject
        {
            ["sleepType"] = "SLEEP_PLUS_STAGES",
            ["sleepSpan"] = Length(night.End - night.Start),
            ["asleepDuration"] = Length(Duration.FromMinutes((long)asleep)),
            ["analysis"] = new JsonObject { ["efficiencyPercent"] = 97.1 },
        };
        if (staged)
        {
            evaluation["phaseDurations"] = new JsonObject
            {
                ["wake"] = Phase(night, SleepState.Awake),
                ["rem"] = Phase(night, SleepState.Rem),
                ["light"] = Phase(night, SleepState.Light),
                ["deep"] = Phase(night, SleepState.Deep),
                ["unknown"] = "PT0S",
                ["remPercentage"] = 17.2,
            };
        }

        // A last change to being awake stands at the end of most nights.
        var changes = night
            .Spans()
            .Select(s => Change(s.Start - night.Start, Name(s.State)))
            .Append(Change(night.End - night.Start, "WAKE"));
        return new()
        {
            ["night"] = night.End.InZone(night.Zone).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["evaluation"] = evaluation,
            ["sleepResult"] = new JsonObject
            {
                ["hypnogram"] = new JsonObject
                {
                    ["sleepStart"] = Time(night, night.Start),
                    ["sleepEnd"] = Time(night, night.End),
                    ["batteryRanOut"] = false,
                    ["sleepStateChanges"] = staged ? new JsonArray([.. changes]) : new JsonArray(),
                },
            },
        };
    }

    public static JsonObject Hypnogram(JsonObject night) => night["sleepResult"]!["hypnogram"]!.AsObject();

    private static JsonObject Change(Duration offset, string state) =>
        new() { ["offsetFromStart"] = Length(offset), ["state"] = state };

    private static string Phase(SleepNight night, SleepState state) =>
        Length(Duration.FromMinutes((long)night.Minutes(state)));

    /// <summary>As Polar writes it: PT1H2M, without what is zero.</summary>
    private static string Length(Duration time) =>
        time == Duration.Zero
            ? "PT0S"
            : "PT"
                + (time.TotalHours >= 1 ? $"{(int)time.TotalHours}H" : "")
                + (time.Minutes > 0 ? $"{time.Minutes}M" : "")
                + (time.Seconds > 0 ? $"{time.Seconds}S" : "");

    private static string Time(SleepNight night, Instant time) =>
        time.InZone(night.Zone)
            .ToOffsetDateTime()
            .ToString("uuuu-MM-dd'T'HH:mm:ss.fffo<+HH:mm>", CultureInfo.InvariantCulture);

    private static string Name(SleepState state) =>
        state switch
        {
            SleepState.Awake => "WAKE",
            SleepState.Rem => "REM",
            SleepState.Deep => "NONREM3",
            _ => "NONREM2",
        };
}
