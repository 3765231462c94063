using System.Text.Json.Serialization;

namespace Repose.Import.Oura;

/// <summary>One sleep, by the names that Oura gives in its account export and in the answers of its API.</summary>
internal sealed record OuraSleep
{
    public string? Id { get; init; }

    [JsonPropertyName("bedtime_start")]
    public string? BedtimeStart { get; init; }

    [JsonPropertyName("bedtime_end")]
    public string? BedtimeEnd { get; init; }

    /// <summary>"long_sleep", "late_nap", "sleep", "rest" or "deleted"; nothing for a stretch that nobody confirmed.</summary>
    public string? Type { get; init; }

    /// <summary>Seconds, as are all the others.</summary>
    [JsonPropertyName("total_sleep_duration")]
    public double? TotalSleep { get; init; }

    [JsonPropertyName("awake_time")]
    public double? Awake { get; init; }

    [JsonPropertyName("light_sleep_duration")]
    public double? Light { get; init; }

    [JsonPropertyName("deep_sleep_duration")]
    public double? Deep { get; init; }

    [JsonPropertyName("rem_sleep_duration")]
    public double? Rem { get; init; }

    /// <summary>Until asleep: a part of <see cref="Awake"/>.</summary>
    public double? Latency { get; init; }

    /// <summary>One digit for each five minutes.</summary>
    [JsonPropertyName("sleep_phase_5_min")]
    public string? Phases { get; init; }
}
