namespace Repose.Content;

/// <summary>A named part of the range of a total.</summary>
/// <param name="From">The lowest total in it.</param>
/// <param name="To">The highest total in it.</param>
/// <param name="Name">What it is called, in a word or two. It names no illness.</param>
/// <param name="Sources">What it rests on; empty where it is general knowledge that nobody has looked up yet.</param>
public sealed record ScoreBand(int From, int To, string Name, IReadOnlyList<Reference> Sources);
