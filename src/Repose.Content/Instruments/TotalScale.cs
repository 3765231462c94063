namespace Repose.Content;

/// <summary>How the points make a total, and what it can be.</summary>
/// <param name="Method">Added, or their mean.</param>
/// <param name="Least">The smallest total.</param>
/// <param name="Most">The largest total, included.</param>
public sealed record TotalScale(TotalMethod Method, int Least, int Most)
{
    /// <summary>Whether this can be a total: within the range, and a whole number where points are added.</summary>
    public bool CanBe(double total) =>
        total >= Least && total <= Most && (Method == TotalMethod.Mean || double.IsInteger(total));

    /// <summary>The total of a form with no item left out.</summary>
    internal double Of(IReadOnlyList<int> points) =>
        Method == TotalMethod.Sum ? points.Sum() : (double)points.Sum() / points.Count;
}
