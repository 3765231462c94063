namespace Repose.Content.Reading;

/// <summary>Collects what is wrong, so that an author sees all of it at once.</summary>
internal sealed class Faults
{
    private readonly List<ContentFault> found = [];

    internal int Count => found.Count;

    internal IReadOnlyList<ContentFault> All => found;

    internal void Add(ContentFault fault) => found.Add(fault);

    /// <exception cref="ContentException">Something is wrong.</exception>
    internal void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw new ContentException([.. found]);
        }
    }
}
