using NodaTime;

namespace Repose.Demo;

/// <summary>One made-up night, in the clock times and minutes in which a person would tell it.</summary>
internal sealed record LifelikeNight
{
    internal required LocalDate Date { get; init; }
    internal required LocalDateTime BedTime { get; init; }
    internal required LocalDateTime LightsOut { get; init; }
    internal required int Latency { get; init; }
    internal required int Awake { get; init; }
    internal required int Awakenings { get; init; }
    internal required LocalDateTime FinalAwakening { get; init; }
    internal required LocalDateTime OutOfBed { get; init; }
    internal required int Quality { get; init; }
    internal required int Wine { get; init; }
    internal required int Coffee { get; init; }
    internal required int Nap { get; init; }

    /// <summary>When sleep began.</summary>
    internal Instant Onset(DateTimeZone zone) =>
        LightsOut.InZoneLeniently(zone).ToInstant() + Duration.FromMinutes(Latency);

    /// <summary>When it ended.</summary>
    internal Instant Wake(DateTimeZone zone) => FinalAwakening.InZoneLeniently(zone).ToInstant();
}
