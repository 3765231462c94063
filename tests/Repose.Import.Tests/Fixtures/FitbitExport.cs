using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleep logs as Fitbit does, in the files of Takeout or as answers of the web API.</summary>
internal sealed class FitbitExport
{
    private readonly List<JsonObject> logs = [];

    /// <summary>The key under which a log says whether it is the main sleep: that of Takeout, or "isMainSleep".</summary>
    public string MainKey { get; init; } = "mainSleep";

    /// <summary>Adds a log. Fitbit writes clock times only, and lets its levels run on the clock of the start.</summary>
    public FitbitExport Add(SleepNight night, bool staged = true, long? id = null, Action<JsonObject>? change = null)
    {
        var start = night.Start.InZone(night.Zone).LocalDateTime;
        var end = night.End.InZone(night.Zone).LocalDateTime;
        var asleep = night.Minutes(SleepState.Asleep, SleepState.Light, SleepState.Deep, SleepState.Rem);
        var awake = night.Minutes(SleepState.Awake);
        var log = new JsonObject
        {
            ["logId"] = id ?? 40_000_000_000 + logs.Count,
            ["dateOfSleep"] = end.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["startTime"] = Time(start),
            ["endTime"] = Time(end),
            ["duration"] = (long)(night.End - night.Start).TotalMilliseconds,
            ["minutesToFallAsleep"] = 0,
            ["minutesAsleep"] = asleep,
            ["minutesAwake"] = awake,
            ["timeInBed"] = asleep + awake,
            ["efficiency"] = 93,
            ["type"] = staged ? "stages" : "classic",
            ["logType"] = "auto_detected",
            ["levels"] = new JsonObject
            {
                ["summary"] = staged ? Summary(night) : [],
                ["data"] = Data(night, start, staged),
                ["shortData"] = new JsonArray(),
            },
            [MainKey] = !night.IsNap,
        };
        change?.Invoke(log);
        logs.Add(log);
        return this;
    }

    public byte[] ToTakeout() =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. logs.Select(l => l.DeepClone())]));

    public byte[] ToApi() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["sleep"] = new JsonArray([.. logs.Select(l => l.DeepClone())]),
                ["pagination"] = new JsonObject { ["next"] = "" },
            }
        );

    public static string Time(LocalDateTime time) =>
        time.ToString("uuuu-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static JsonObject Level(LocalDateTime at, string level, int seconds) =>
        new()
        {
            ["dateTime"] = Time(at),
            ["level"] = level,
            ["seconds"] = seconds,
        };

    private static JsonObject Summary(SleepNight night) =>
        new()
        {
            ["deep"] = new JsonObject { ["minutes"] = night.Minutes(SleepState.Deep) },
            ["light"] = new JsonObject { ["minutes"] = night.Minutes(SleepState.Light) },
            ["rem"] = new JsonObject { ["minutes"] = night.Minutes(SleepState.Rem) },
            ["wake"] = new JsonObject { ["minutes"] = night.Minutes(SleepState.Awake) },
        };

    private static JsonArray Data(SleepNight night, LocalDateTime start, bool staged)
    {
        var data = new JsonArray();
        foreach (var span in night.Spans())
        {
            var at = start.PlusSeconds((long)(span.Start - night.Start).TotalSeconds);
            data.Add(Level(at, Name(span.State, staged), (int)span.Length.TotalSeconds));
        }

        return data;
    }

    private static string Name(SleepState state, bool staged) =>
        (state, staged) switch
        {
            (SleepState.Awake, true) => "wake",
            (SleepState.Awake, false) => "restless",
            (_, false) => "asleep",
            (SleepState.Deep, _) => "deep",
            (SleepState.Rem, _) => "rem",
            _ => "light",
        };
}
