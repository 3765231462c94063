namespace Repose.Practice;

/// <summary>What has become of a step of a session.</summary>
public enum SessionStepState
{
    /// <summary>It is to come.</summary>
    Planned,

    /// <summary>It was done, for as long as its seconds say.</summary>
    Done,

    /// <summary>The therapist skipped it.</summary>
    Skipped,

    /// <summary>Screening, a clearance or the practice left it out before the session began.</summary>
    LeftOut,
}
