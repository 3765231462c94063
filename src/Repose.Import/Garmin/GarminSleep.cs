using System.Text.Json;

namespace Repose.Import.Garmin;

/// <summary>One night's sleep, by the names that Garmin gives.</summary>
internal sealed record GarminSleep
{
    /// <summary>Times are milliseconds since 1970, or a text without its zone, which is UTC.</summary>
    public JsonElement SleepStartTimestampGMT { get; init; }
    public JsonElement SleepEndTimestampGMT { get; init; }

    /// <summary>The clock on the wall, written as if it were UTC. Only in answers of the API.</summary>
    public JsonElement SleepEndTimestampLocal { get; init; }
    public string? SleepWindowConfirmationType { get; init; }
    public double? SleepTimeSeconds { get; init; }
    public double? DeepSleepSeconds { get; init; }
    public double? LightSleepSeconds { get; init; }

    /// <summary>Nothing where the watch cannot tell it.</summary>
    public double? RemSleepSeconds { get; init; }
    public double? AwakeSleepSeconds { get; init; }
    public double? UnmeasurableSeconds { get; init; }
    public double? UnmeasurableSleepSeconds { get; init; }
    public List<GarminNap>? NapList { get; init; }
    public List<GarminNap>? DailyNapDTOS { get; init; }
}
