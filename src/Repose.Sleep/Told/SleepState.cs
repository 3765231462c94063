namespace Repose.Sleep;

/// <summary>What a source said of a stretch of time.</summary>
/// <remarks>The default is <see cref="InBed"/>: the claim that says least.</remarks>
public enum SleepState
{
    /// <summary>In bed. Says nothing of sleep, and is never counted as sleep.</summary>
    InBed,

    /// <summary>Awake, as judged by a source that also tells sleep.</summary>
    Awake,

    /// <summary>Asleep, with no stage given.</summary>
    Asleep,

    /// <summary>Light sleep, N1 and N2 (Apple calls it "core").</summary>
    Light,

    /// <summary>Deep sleep, N3.</summary>
    Deep,

    /// <summary>REM sleep (rapid eye movement).</summary>
    Rem,
}
