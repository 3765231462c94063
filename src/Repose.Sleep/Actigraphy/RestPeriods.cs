namespace Repose.Sleep;

/// <summary>Finds the nights in a record of minutes asleep and awake, where nobody said when they were.</summary>
/// <remarks>
/// Tudor-Locke, Barreira, Schuna, Mire and Katzmarzyk 2014, Applied Physiology, Nutrition, and Metabolism 39(1):53-57: a night
/// begins with five minutes of sleep in a row, ends before ten minutes awake in a row, and lasts 160 minutes or more, but no
/// longer than a day.
/// </remarks>
public static class RestPeriods
{
    private const int Falling = 5;
    private const int Rising = 10;
    private const int Shortest = 160;
    private const int Longest = 24 * 60;

    /// <summary>The nights, in order: from the first minute until the first one that is no more in it.</summary>
    /// <param name="asleep">Whether each minute is sleep.</param>
    public static IReadOnlyList<(int From, int To)> Find(IReadOnlyList<bool> asleep)
    {
        ArgumentNullException.ThrowIfNull(asleep);
        var found = new List<(int From, int To)>();
        for (var from = Next(asleep, 0, true, Falling); from < asleep.Count; )
        {
            var to = Next(asleep, from, false, Rising);
            if (to - from is >= Shortest and <= Longest)
            {
                found.Add((from, to));
            }

            from = Next(asleep, to, true, Falling);
        }

        return found;
    }

    /// <summary>The first minute, not before another, from which so many in a row are alike; the end where there is none.</summary>
    private static int Next(IReadOnlyList<bool> asleep, int from, bool state, int inARow)
    {
        var run = 0;
        for (var minute = from; minute < asleep.Count; minute++)
        {
            run = asleep[minute] == state ? run + 1 : 0;
            if (run == inARow)
            {
                return minute + 1 - inARow;
            }
        }

        return asleep.Count;
    }
}
