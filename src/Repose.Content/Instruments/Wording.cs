namespace Repose.Content;

/// <summary>The words of an instrument.</summary>
/// <param name="Asks">What stands above its items.</param>
/// <param name="Answers">
/// The answers to choose from, fewest points first, the same for every item; empty where an item is answered by a
/// number between two ends.
/// </param>
/// <param name="Items">The items, in their order.</param>
public sealed record Wording(string Asks, IReadOnlyList<WordedAnswer> Answers, IReadOnlyList<WordedItem> Items)
{
    /// <summary>The answers to choose from for an item; empty where it is a number between two ends.</summary>
    public IReadOnlyList<WordedAnswer> AnswersOf(WordedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Answers.Count > 0 ? item.Answers
            : item.Lowest is null ? Answers
            : [];
    }
}
