using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>The levels of Fitbit's and Google's files, under all their names.</summary>
internal static class FitbitLevel
{
    /// <summary>What a level means; null for padding and for levels that we do not know.</summary>
    public static SleepState? State(string? level) =>
        level switch
        {
            "asleep" or "ASLEEP" => SleepState.Asleep,
            // Fitbit counts restless minutes as awake, and so do its sums.
            "restless" or "awake" or "wake" or "RESTLESS" or "AWAKE" or "WAKE" => SleepState.Awake,
            "light" or "LIGHT" => SleepState.Light,
            "deep" or "DEEP" => SleepState.Deep,
            "rem" or "REM" => SleepState.Rem,
            _ => null,
        };
}
