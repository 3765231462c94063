namespace Repose.Web.Site;

/// <summary>One place in the bar of a layout.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Name">One word.</param>
/// <param name="Drawing">The path of its picture, in a square of 24.</param>
/// <param name="Under">The addresses that also belong to it, with all below them.</param>
internal sealed record Place(string Href, string Name, string Drawing, params string[] Under)
{
    /// <summary>Whether an address is this place, or one below it.</summary>
    public bool Holds(string path) =>
        path.Equals(Href, StringComparison.Ordinal)
        || Under.Any(under =>
            path.Equals(under, StringComparison.Ordinal) || path.StartsWith($"{under}/", StringComparison.Ordinal)
        );
}
