namespace Repose.Content;

/// <summary>What is agreed to when an intake is handed in.</summary>
/// <param name="Version">The version of its words, kept with each signature.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">The sentences above.</param>
/// <param name="Statements">What is agreed to, one by one.</param>
public sealed record IntakeAgreement(
    int Version,
    string Title,
    string Introduction,
    IReadOnlyList<IntakeStatement> Statements
);
