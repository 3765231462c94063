namespace Repose.Web.Public;

/// <summary>One part of a disclosure, as far as it is filled in.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Texts">What is known, for each therapist where it is about one.</param>
/// <param name="IsWhole">Whether nothing is missing.</param>
public sealed record DisclosurePart(string Heading, IReadOnlyList<DisclosureWords> Texts, bool IsWhole);
