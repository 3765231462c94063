namespace Repose.Content;

/// <summary>What is said about one thing.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Entries">What is said, in the order of the file.</param>
public sealed record EvidenceSection(string Title, IReadOnlyList<EvidenceEntry> Entries);
