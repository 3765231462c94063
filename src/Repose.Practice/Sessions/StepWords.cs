namespace Repose.Practice;

/// <summary>What is done in a step, in the words of its protocol.</summary>
/// <param name="Step">The step's id in the protocol.</param>
/// <param name="Technique">What the therapist does.</param>
/// <param name="Area">Where, in words; empty where the step has no place.</param>
/// <param name="Position">How the client lies, such as "prone"; empty while turning over.</param>
/// <param name="Sides">"both", "left", "right", or empty.</param>
/// <param name="Regions">The regions of the body, by their ids in the content.</param>
/// <param name="IsOfStudy">Whether it is one of the study's own techniques.</param>
public sealed record StepWords(
    string Step,
    string Technique,
    string Area,
    string Position,
    string Sides,
    IReadOnlyList<string> Regions,
    bool IsOfStudy
);
