using NodaTime;
using Repose.Sleep;

namespace Repose.Lifelike;

/// <summary>One made-up night, in the clock times and minutes in which a person would tell it.</summary>
public sealed record LifelikeNight
{
    /// <summary>The sleep date: the date of waking.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Into bed.</summary>
    public required LocalDateTime BedTime { get; init; }

    /// <summary>Began trying to sleep.</summary>
    public required LocalDateTime LightsOut { get; init; }

    /// <summary>Minutes from lights out to sleep.</summary>
    public required int Latency { get; init; }

    /// <summary>Minutes awake between falling asleep and the final awakening.</summary>
    public required int Awake { get; init; }

    /// <summary>Awakenings, the final one not counted.</summary>
    public required int Awakenings { get; init; }

    /// <summary>The final awakening.</summary>
    public required LocalDateTime FinalAwakening { get; init; }

    /// <summary>Out of bed for the day.</summary>
    public required LocalDateTime OutOfBed { get; init; }

    /// <summary>How good the sleep was, from 1 to 5.</summary>
    public required int Quality { get; init; }

    /// <summary>Alcoholic drinks on the day before.</summary>
    public required int Wine { get; init; }

    /// <summary>Caffeinated drinks on the day before.</summary>
    public required int Coffee { get; init; }

    /// <summary>Minutes of naps on the day before; 0 for none.</summary>
    public required int Nap { get; init; }

    /// <summary>When sleep began.</summary>
    public Instant Onset(DateTimeZone zone) => At(LightsOut, zone) + Duration.FromMinutes(Latency);

    /// <summary>When it ended.</summary>
    public Instant Wake(DateTimeZone zone) => At(FinalAwakening, zone);

    /// <summary>The night as a diary tells it.</summary>
    public DiaryEntry ToDiary(DateTimeZone zone) =>
        new()
        {
            Date = Date,
            Zone = zone,
            BedTime = At(BedTime, zone),
            LightsOut = At(LightsOut, zone),
            SleepOnsetLatency = Duration.FromMinutes(Latency),
            Awakenings = Awakenings,
            WakeAfterSleepOnset = Duration.FromMinutes(Awake),
            FinalAwakening = At(FinalAwakening, zone),
            OutOfBed = At(OutOfBed, zone),
            Quality = Quality,
            Naps = Duration.FromMinutes(Nap),
            Alcohol = Wine,
            Caffeine = Coffee,
        };

    private static Instant At(LocalDateTime time, DateTimeZone zone) => time.InZoneLeniently(zone).ToInstant();
}
