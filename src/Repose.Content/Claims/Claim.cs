namespace Repose.Content;

/// <summary>One sentence about massage and sleep, with how sure anyone can be of it.</summary>
/// <param name="Id">A name that never changes, in lower case with hyphens.</param>
/// <param name="Group">Where it stands on the page.</param>
/// <param name="Says">What a client reads, in plain words and without a promise.</param>
/// <param name="Grade">How sure anyone can be of the sentence.</param>
/// <param name="Why">What was found, and what is weak about it.</param>
/// <param name="Advice">What to do about it, for the reader; null when there is nothing to do.</param>
/// <param name="Sources">What it rests on; empty only where no study was found.</param>
public sealed record Claim(
    string Id,
    ClaimGroup Group,
    string Says,
    EvidenceGrade Grade,
    string Why,
    string? Advice,
    IReadOnlyList<Reference> Sources
);
