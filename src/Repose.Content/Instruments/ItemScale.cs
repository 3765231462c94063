namespace Repose.Content;

/// <summary>How many items there are, and what points each can have.</summary>
/// <param name="Count">The number of items that are scored, at least 1.</param>
/// <param name="Least">The fewest points of an item.</param>
/// <param name="Most">The most points of an item, included.</param>
public sealed record ItemScale(int Count, int Least, int Most)
{
    /// <summary>Refuses points that this instrument cannot give.</summary>
    /// <exception cref="ArgumentException">There are more or fewer items.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An item has points that it cannot have.</exception>
    internal void Check(IReadOnlyList<int?> points)
    {
        if (points.Count != Count)
        {
            throw new ArgumentException($"There are {Count} items, not {points.Count}.", nameof(points));
        }

        foreach (var item in points.OfType<int>().Where(item => item < Least || item > Most))
        {
            throw new ArgumentOutOfRangeException(nameof(points), item, $"An item has {Least} to {Most} points.");
        }
    }
}
