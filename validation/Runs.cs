namespace Repose.Validation;

/// <summary>Runs many people on all cores; what comes out does not depend on how many there are.</summary>
internal static class Runs
{
    /// <summary>For how many of the people it is true.</summary>
    public static int Count(int people, Func<ulong, bool> holds) =>
        Counts(people, 1, (seed, tally) => tally[0] += holds(seed) ? 1 : 0)[0];

    /// <summary>Several counts at once; each person adds to the tally.</summary>
    public static int[] Counts(int people, int kinds, Action<ulong, int[]> person)
    {
        var total = new int[kinds];
        Parallel.For(
            1,
            people + 1,
            () => new int[kinds],
            (i, _, tally) =>
            {
                person((ulong)i * 0x9E3779B97F4A7C15UL, tally);
                return tally;
            },
            tally =>
            {
                lock (total)
                {
                    for (var kind = 0; kind < kinds; kind++)
                    {
                        total[kind] += tally[kind];
                    }
                }
            }
        );
        return total;
    }
}
