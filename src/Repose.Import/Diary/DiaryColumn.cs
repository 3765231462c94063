namespace Repose.Import;

/// <summary>What a column of a sleep diary can hold.</summary>
public enum DiaryColumn
{
    /// <summary>The date of the night.</summary>
    Date,

    /// <summary>Into bed.</summary>
    BedTime,

    /// <summary>Began trying to sleep.</summary>
    LightsOut,

    /// <summary>How long it took to fall asleep.</summary>
    SleepOnsetLatency,

    /// <summary>How often awake, the last time not counted.</summary>
    Awakenings,

    /// <summary>How long awake in all between falling asleep and the last awakening.</summary>
    WakeAfterSleepOnset,

    /// <summary>Woke for the last time.</summary>
    FinalAwakening,

    /// <summary>Got up.</summary>
    OutOfBed,

    /// <summary>How good the night was.</summary>
    Quality,

    /// <summary>How long asleep on the day before.</summary>
    Naps,

    /// <summary>Alcoholic drinks on the day before.</summary>
    Alcohol,

    /// <summary>Caffeinated drinks on the day before.</summary>
    Caffeine,

    /// <summary>Whether something was taken for sleep.</summary>
    Medicine,

    /// <summary>Anything in words.</summary>
    Note,

    /// <summary>Fell asleep, as a time of the clock. Only home-made diaries have it.</summary>
    AsleepAt,
}
