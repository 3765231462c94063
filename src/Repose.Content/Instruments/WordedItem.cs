namespace Repose.Content;

/// <summary>The words of one item.</summary>
/// <param name="Asks">The question or statement.</param>
/// <param name="Lowest">What the fewest points mean; null where answers are chosen by their words.</param>
/// <param name="Highest">What the most points mean; null where answers are chosen by their words.</param>
public sealed record WordedItem(string Asks, string? Lowest, string? Highest)
{
    /// <summary>Answers of this item alone, in the order of its form; empty where those of the whole wording hold.</summary>
    public IReadOnlyList<WordedAnswer> Answers { get; init; } = [];
}
