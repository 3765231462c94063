namespace Repose.Content;

/// <summary>A named part of the range of a total.</summary>
/// <param name="From">The lowest total in it.</param>
/// <param name="To">The highest total in it.</param>
/// <param name="Key">The name under which it is kept beside a score: the English one, whatever is spoken.</param>
/// <param name="Name">What it is called, in a word or two. It names no illness.</param>
/// <param name="Sources">What it rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record ScoreBand(int From, int To, string Key, string Name, IReadOnlyList<Reference> Sources);
