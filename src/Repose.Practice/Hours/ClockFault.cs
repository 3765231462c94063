namespace Repose.Practice;

/// <summary>What can be wrong with the hours of a day.</summary>
public enum ClockFault
{
    /// <summary>A stretch ends before it starts, or has no length.</summary>
    EndsBeforeItStarts,

    /// <summary>Two stretches have a minute in common.</summary>
    Overlap,
}
