namespace Repose.Content;

/// <summary>The words of an instrument.</summary>
/// <param name="Asks">What stands above its items.</param>
/// <param name="Answers">
/// The answers to choose from, fewest points first, the same for every item; empty where an item is answered by a
/// number between two ends.
/// </param>
/// <param name="Items">The items, in their order.</param>
public sealed record Wording(string Asks, IReadOnlyList<WordedAnswer> Answers, IReadOnlyList<WordedItem> Items);
