namespace Repose.Content;

/// <summary>The smallest change of a total that matters to people.</summary>
/// <param name="Points">The change in points of the total, either way; more than 0.</param>
/// <param name="Says">Where it was found, and how far to trust it.</param>
/// <param name="Sources">What it rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record ImportantChange(int Points, string Says, IReadOnlyList<Reference> Sources);
