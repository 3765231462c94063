namespace Repose.Content;

/// <summary>The part of a SOAP note that a phrase belongs to.</summary>
public enum PhrasePart
{
    /// <summary>What the client says.</summary>
    Subjective,

    /// <summary>What was seen and done.</summary>
    Objective,

    /// <summary>What the therapist makes of it.</summary>
    Assessment,

    /// <summary>What is next.</summary>
    Plan,
}
