namespace Repose.Content.Reading;

/// <summary>Finds what an entry lists by its ids, each once.</summary>
internal static class NamedThings
{
    /// <param name="known">What may be named.</param>
    /// <param name="entry">The entry with the list.</param>
    /// <param name="name">The field that holds the list.</param>
    /// <param name="ids">The ids that stand there.</param>
    /// <param name="kind">What one of them is called, such as "source".</param>
    /// <param name="remedy">What to do about an id that is not known.</param>
    internal static IReadOnlyList<T> Find<T>(
        IReadOnlyDictionary<string, T> known,
        Fields entry,
        string name,
        IReadOnlyList<string> ids,
        string kind,
        string remedy
    )
    {
        var found = new List<T>();
        foreach (var id in ids)
        {
            if (!known.TryGetValue(id, out var one))
            {
                entry.Fault(name, $"There is no {kind} '{id}'.", remedy);
            }
            else if (found.Contains(one))
            {
                entry.Fault(name, $"The {kind} '{id}' is named twice.", "Name it once.");
            }
            else
            {
                found.Add(one);
            }
        }

        return found;
    }
}
