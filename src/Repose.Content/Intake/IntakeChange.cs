namespace Repose.Content;

/// <summary>An answer that is another than the last time.</summary>
/// <param name="Section">On which page.</param>
/// <param name="Question">To which question.</param>
/// <param name="Before">The answer of the last time; nothing where it was left open.</param>
/// <param name="Now">The answer of this time; nothing where it was left open.</param>
public sealed record IntakeChange(
    IntakeSection Section,
    IntakeQuestion Question,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> Now
);
