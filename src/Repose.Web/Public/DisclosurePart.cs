namespace Repose.Web.Public;

/// <summary>One part of a disclosure, as far as it is filled in.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">What is known.</param>
/// <param name="IsWhole">Whether nothing is missing.</param>
internal sealed record DisclosurePart(string Heading, IReadOnlyList<string> Paragraphs, bool IsWhole);
