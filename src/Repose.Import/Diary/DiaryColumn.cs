namespace Repose.Import.Diary;

/// <summary>The columns of a diary.</summary>
internal enum DiaryColumn
{
    Date,
    BedTime,
    LightsOut,
    SleepOnsetLatency,
    Awakenings,
    WakeAfterSleepOnset,
    FinalAwakening,
    OutOfBed,
    Quality,
    Naps,
    Alcohol,
    Caffeine,
    Medicine,
    Note,
}
