using NodaTime;

namespace Repose.Sleep;

/// <summary>One morning's diary, as the sleeper told it. What was not told is null.</summary>
/// <remarks>
/// The fields are the elements of a standard sleep diary (Carney et al. 2012, Sleep 35(2):287-302,
/// doi:10.5665/sleep.1642), in our own words. Times are instants: the reader of the diary has already placed the
/// clock times on their dates and in their zone, so that differences are right on clock-change nights.
/// </remarks>
public sealed record DiaryEntry
{
    /// <summary>The sleep date: the local date of the morning on which the person woke.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The zone in which the person slept.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>BT: into bed.</summary>
    public Instant? BedTime { get; init; }

    /// <summary>TTS: began trying to sleep.</summary>
    public Instant? LightsOut { get; init; }

    /// <summary>SOL: time from lights out to sleep, as estimated by the sleeper.</summary>
    public Duration? SleepOnsetLatency { get; init; }

    /// <summary>NWAK: awakenings, the final one not counted.</summary>
    public int? Awakenings { get; init; }

    /// <summary>WASO: time awake between falling asleep and the final awakening.</summary>
    public Duration? WakeAfterSleepOnset { get; init; }

    /// <summary>TFA: the final awakening.</summary>
    public Instant? FinalAwakening { get; init; }

    /// <summary>RT: out of bed for the day.</summary>
    public Instant? OutOfBed { get; init; }

    /// <summary>How good the sleep was, on the scale of the diary; higher is better.</summary>
    public double? Quality { get; init; }

    /// <summary>How rested the sleeper felt on waking, from 1 (not at all) to 5 (fully).</summary>
    public double? Rested { get; init; }

    /// <summary>Naps on the day before this night, in total.</summary>
    public Duration? Naps { get; init; }

    /// <summary>Alcoholic drinks on the day before this night.</summary>
    public double? Alcohol { get; init; }

    /// <summary>Caffeinated drinks on the day before this night.</summary>
    public double? Caffeine { get; init; }

    /// <summary>Whether medicine or a supplement for sleep was taken. Recorded, never judged.</summary>
    public bool? SleepMedicine { get; init; }

    /// <summary>Pain on the day before, from 0 (none) to 10.</summary>
    public double? Pain { get; init; }

    /// <summary>Stress on the day before, from 0 (none) to 10.</summary>
    public double? Stress { get; init; }

    /// <summary>Exercise on the day before, in total.</summary>
    public Duration? Exercise { get; init; }

    /// <summary>Whether the sleeper was ill.</summary>
    public bool? IsIll { get; init; }

    /// <summary>Whether the sleeper was away from home.</summary>
    public bool? IsAway { get; init; }

    /// <summary>The sleeper's own note.</summary>
    public string? Note { get; init; }
}
