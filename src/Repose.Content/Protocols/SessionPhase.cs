namespace Repose.Content;

/// <summary>The parts of a session, in their order.</summary>
public enum SessionPhase
{
    /// <summary>Settling in.</summary>
    Arrive,

    /// <summary>Face down.</summary>
    Prone,

    /// <summary>Turning over.</summary>
    Turn,

    /// <summary>Face up.</summary>
    Supine,

    /// <summary>Coming to an end.</summary>
    Close,
}
