namespace Repose.Content;

/// <summary>One condition of an <see cref="ItemPattern"/>: so many of these items have so many points.</summary>
/// <param name="Of">The items, counted from 1.</param>
/// <param name="From">The points that an item needs, or more.</param>
/// <param name="HowMany">How many of the items need them, at least 1.</param>
public sealed record ItemNeed(IReadOnlyList<int> Of, int From, int HowMany)
{
    internal bool IsMetBy(IReadOnlyList<int?> points) => Of.Count(item => points[item - 1] >= From) >= HowMany;
}
