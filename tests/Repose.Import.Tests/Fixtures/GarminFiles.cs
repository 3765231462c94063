using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes nights as Garmin does: files of the account export, after their documented layout, and answers of the API.</summary>
internal static class GarminFiles
{
    public static byte[] List(params IEnumerable<JsonObject> nights) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. nights.Select(n => n.DeepClone())]));

    public static JsonObject OfAccount(SleepNight night, string? confirmed = "ENHANCED_CONFIRMED_FINAL")
    {
        var sleep = new JsonObject
        {
            ["calendarDate"] = night.End.InZone(night.Zone).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["sleepStartTimestampGMT"] = Text(night.Start),
            ["sleepEndTimestampGMT"] = Text(night.End),
            ["sleepWindowConfirmationType"] = confirmed,
        };
        Sums(sleep, night);
        sleep["unmeasurableSeconds"] = 0;
        sleep["retro"] = false;
        return sleep;
    }

    public static JsonObject OfApi(SleepNight night)
    {
        var sleep = new JsonObject
        {
            ["calendarDate"] = night.End.InZone(night.Zone).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["sleepTimeSeconds"] = 60 * night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem),
            ["sleepWindowConfirmationType"] = "enhanced_confirmed_final",
            ["sleepStartTimestampGMT"] = night.Start.ToUnixTimeMilliseconds(),
            ["sleepEndTimestampGMT"] = night.End.ToUnixTimeMilliseconds(),
            ["sleepStartTimestampLocal"] = Wall(night, night.Start),
            ["sleepEndTimestampLocal"] = Wall(night, night.End),
        };
        Sums(sleep, night);
        var levels = night
            .Spans()
            .Select(s => new JsonObject
            {
                ["startGMT"] = Text(s.Start),
                ["endGMT"] = Text(s.End),
                ["activityLevel"] = Code(s.State),
            });
        return new() { ["dailySleepDTO"] = sleep, ["sleepLevels"] = new JsonArray([.. levels]) };
    }

    private static void Sums(JsonObject sleep, SleepNight night)
    {
        sleep["deepSleepSeconds"] = 60 * night.Minutes(SleepState.Deep);
        sleep["lightSleepSeconds"] = 60 * night.Minutes(SleepState.Light);
        sleep["remSleepSeconds"] = 60 * night.Minutes(SleepState.Rem);
        sleep["awakeSleepSeconds"] = 60 * night.Minutes(SleepState.Awake);
    }

    public static string Text(Instant time) =>
        time.InUtc().LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm:ss'.0'", CultureInfo.InvariantCulture);

    private static long Wall(SleepNight night, Instant time) =>
        time.InZone(night.Zone).LocalDateTime.InUtc().ToInstant().ToUnixTimeMilliseconds();

    private static double Code(SleepState state) =>
        state switch
        {
            SleepState.Deep => 0.0,
            SleepState.Light => 1.0,
            SleepState.Rem => 2.0,
            _ => 3.0,
        };
}
