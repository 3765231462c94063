namespace Repose.Sleep;

/// <summary>Measures that follow from a diary entry, by the definitions of the standard sleep diary.</summary>
/// <remarks>
/// TIB = RT − BT, TST = (TFA − TTS) − SOL − WASO, TWAK = RT − TFA (Carney et al. 2012, doi:10.5665/sleep.1642).
/// All are differences of instants, so a night of 23 or 25 hours comes out right.
/// </remarks>
public static class DiaryMetrics
{
    /// <summary>The measures of one told night; each is null unless everything it needs was told.</summary>
    public static SleepMetrics Of(DiaryEntry entry)
    {
        var onset = entry.LightsOut + entry.SleepOnsetLatency;
        return new SleepMetrics
        {
            TimeInBed = entry.OutOfBed - (entry.BedTime ?? entry.LightsOut),
            SleepOnsetLatency = entry.SleepOnsetLatency,
            WakeAfterSleepOnset = entry.WakeAfterSleepOnset,
            TerminalWake = entry.OutOfBed - entry.FinalAwakening,
            Awakenings = entry.Awakenings,
            TotalSleepTime = entry.FinalAwakening - onset - entry.WakeAfterSleepOnset,
            Awake = entry.WakeAfterSleepOnset,
            Midpoint = onset + (entry.FinalAwakening - onset) / 2,
            Quality = entry.Quality,
        };
    }
}
