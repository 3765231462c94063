namespace Repose.Pictures;

/// <summary>The signs that a key can explain.</summary>
public enum KeySign
{
    /// <summary>A ring: one night.</summary>
    Night,

    /// <summary>A filled diamond: a session, or the night after it.</summary>
    Session,

    /// <summary>A cross: nothing is known.</summary>
    Missing,

    /// <summary>A line with a band: a level and its likely range.</summary>
    Level,

    /// <summary>Shade: a weekend.</summary>
    Weekend,

    /// <summary>A full bar: deep sleep.</summary>
    Deep,

    /// <summary>A middle bar: REM sleep.</summary>
    Rem,

    /// <summary>A low bar: light sleep.</summary>
    Light,

    /// <summary>A middle bar in the light tone: sleep of which no stage is known.</summary>
    Asleep,

    /// <summary>An outline: in bed, not known to be asleep.</summary>
    InBed,

    /// <summary>Hatching: an hour that the clock skipped.</summary>
    Skipped,

    /// <summary>A bar downwards.</summary>
    Short,

    /// <summary>A bar upwards.</summary>
    CaughtUp,

    /// <summary>A full line.</summary>
    Solid,

    /// <summary>A broken line.</summary>
    Dotted,

    /// <summary>A filled dot: a night that ends on a free day.</summary>
    FreeNight,

    /// <summary>A ring on a thin line: one client's own result.</summary>
    Own,

    /// <summary>A small diamond on a line: the same with what others showed.</summary>
    Shared,

    /// <summary>A wide diamond: a mean over clients.</summary>
    Pooled,

    /// <summary>A thick line with ends: a range for the next client.</summary>
    Next,

    /// <summary>Shade between two lines: a range, with no level in it.</summary>
    Band,

    /// <summary>A short line: left open.</summary>
    Open,
}
