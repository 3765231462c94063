namespace Repose.Demo;

/// <summary>How far a client's course of massage is.</summary>
public enum DemoStage
{
    /// <summary>No course.</summary>
    NoCourse,

    /// <summary>Every session is booked, none has been.</summary>
    Booked,

    /// <summary>Some sessions have been.</summary>
    Running,

    /// <summary>The last session has been.</summary>
    Finished,

    /// <summary>Called off after some sessions.</summary>
    BrokenOff,
}
