using System.Collections.Concurrent;

namespace Repose.Web.Server;

/// <summary>Keeps what was read for as long as its stamp stays the same.</summary>
/// <param name="most">How many things are kept; with one more, all are forgotten.</param>
/// <remarks>The stamp is read first, so that what is read after it is at least as new.</remarks>
internal sealed class KeptWhile<TKey, TStamp, TRead>(int most)
    where TKey : notnull
    where TStamp : struct, IEquatable<TStamp>
{
    private readonly ConcurrentDictionary<TKey, (TStamp Stamp, TRead Read)> known = [];

    /// <summary>What is kept under the stamp, or else what is read now.</summary>
    /// <param name="key">Which thing.</param>
    /// <param name="stamp">Its present stamp; null where nothing may be kept.</param>
    /// <param name="read">Reads it.</param>
    internal async Task<TRead> Find(TKey key, TStamp? stamp, Func<Task<TRead>> read)
    {
        if (stamp is not { } present)
        {
            return await read();
        }

        if (known.TryGetValue(key, out var kept) && kept.Stamp.Equals(present))
        {
            return kept.Read;
        }

        var found = await read();
        if (known.Count >= most)
        {
            known.Clear();
        }

        known[key] = (present, found);
        return found;
    }
}
