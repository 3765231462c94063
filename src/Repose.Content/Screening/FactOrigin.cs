namespace Repose.Content;

/// <summary>Where the answer to a fact of screening can come from.</summary>
public enum FactOrigin
{
    /// <summary>The client's intake.</summary>
    Intake,

    /// <summary>The date of birth.</summary>
    Age,

    /// <summary>A questionnaire.</summary>
    Instrument,

    /// <summary>The nights.</summary>
    Nights,

    /// <summary>What the client rated before sessions.</summary>
    Sessions,

    /// <summary>What the therapist sees, measures or is told before a session.</summary>
    Therapist,

    /// <summary>The practice and its jurisdiction.</summary>
    Practice,
}
