namespace Repose.Content;

/// <summary>A part of a letter to a doctor, filled from what is known.</summary>
public enum LetterPart
{
    /// <summary>Why it is written: what screening found, in plain words, and what the therapist adds.</summary>
    Why,

    /// <summary>What the client told, in the client's words.</summary>
    OwnWords,

    /// <summary>Nights and questionnaires, with dates, numbers of nights and cut-offs.</summary>
    Measured,

    /// <summary>Warning signs that were asked about, with those that are not there.</summary>
    Asked,

    /// <summary>Medicines as reported.</summary>
    Medicines,

    /// <summary>What was done: sessions, minutes.</summary>
    Done,

    /// <summary>What is planned, and what is left out until there is an answer.</summary>
    Planned,

    /// <summary>What came of it, with its interval, or that it cannot be told yet.</summary>
    Result,
}
