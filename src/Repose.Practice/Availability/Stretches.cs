namespace Repose.Practice;

/// <summary>Sums and differences of stretches of time. Lists are in order and do not overlap.</summary>
public static class Stretches
{
    /// <summary>Puts stretches in order and makes one of those that touch or overlap. Empty ones fall away.</summary>
    public static IReadOnlyList<Stretch> Merge(IEnumerable<Stretch> stretches)
    {
        var merged = new List<Stretch>();
        foreach (var next in stretches.Where(one => one.Length > 0).Order())
        {
            if (merged.Count > 0 && next.From <= merged[^1].Until)
            {
                merged[^1] = merged[^1] with { Until = Math.Max(merged[^1].Until, next.Until) };
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    /// <summary>What is left of a stretch when the busy ones are taken away.</summary>
    /// <param name="whole">The stretch to take from.</param>
    /// <param name="busy">In order and not overlapping.</param>
    public static IEnumerable<Stretch> Without(Stretch whole, IReadOnlyList<Stretch> busy)
    {
        ArgumentNullException.ThrowIfNull(busy);
        var from = whole.From;
        for (var i = FirstEndingAfter(busy, whole.From); i < busy.Count && busy[i].From < whole.Until; i++)
        {
            if (busy[i].From > from)
            {
                yield return new(from, busy[i].From);
            }

            from = Math.Max(from, busy[i].Until);
        }

        if (from < whole.Until)
        {
            yield return new(from, whole.Until);
        }
    }

    /// <summary>Whether no busy stretch has a second in common with this one.</summary>
    /// <param name="busy">In order and not overlapping.</param>
    /// <param name="wanted">The stretch that should be free.</param>
    public static bool AreFree(IReadOnlyList<Stretch> busy, Stretch wanted)
    {
        ArgumentNullException.ThrowIfNull(busy);
        var i = FirstEndingAfter(busy, wanted.From);
        return i == busy.Count || busy[i].From >= wanted.Until;
    }

    private static int FirstEndingAfter(IReadOnlyList<Stretch> busy, long moment)
    {
        var (low, high) = (0, busy.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = busy[middle].Until <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
