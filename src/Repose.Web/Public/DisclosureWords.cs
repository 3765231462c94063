namespace Repose.Web.Public;

/// <summary>Paragraphs of a disclosure that are filled in.</summary>
/// <param name="Therapist">Whom they are about, by name; null for everybody.</param>
/// <param name="Paragraphs">The paragraphs.</param>
public sealed record DisclosureWords(string? Therapist, IReadOnlyList<string> Paragraphs);
