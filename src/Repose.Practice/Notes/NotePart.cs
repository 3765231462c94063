namespace Repose.Practice;

/// <summary>The parts of a SOAP note.</summary>
public enum NotePart
{
    /// <summary>What the client says.</summary>
    Subjective,

    /// <summary>What was seen, measured and done.</summary>
    Objective,

    /// <summary>What the therapist makes of it. Never a diagnosis.</summary>
    Assessment,

    /// <summary>What is next.</summary>
    Plan,
}
