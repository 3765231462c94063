namespace Repose.Sleep;

/// <summary>The four moments of a night, in the order in which they come.</summary>
public enum NightMoment
{
    /// <summary>BT: into bed.</summary>
    BedTime,

    /// <summary>TTS: began trying to sleep.</summary>
    LightsOut,

    /// <summary>TFA: woke for the last time.</summary>
    FinalAwakening,

    /// <summary>RT: out of bed for the day.</summary>
    OutOfBed,
}
