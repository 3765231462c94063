using NodaTime;

namespace Repose.Sleep;

/// <summary>Time from <see cref="Start"/> (included) to <see cref="End"/> (excluded).</summary>
/// <remarks>
/// A class, as are all pieces of the settling: lists of classes share the code that the runtime has compiled already,
/// while every struct needs its own copy, and a command that runs for a fifth of a second would spend most of it there.
/// </remarks>
internal sealed class Stretch(Instant start, Instant end)
{
    internal Instant Start => start;
    internal Instant End { get; private set; } = end;

    /// <summary>Adds a time to some stretches: it lengthens the last one if it begins at most a gap after it.</summary>
    internal static void Add(List<Stretch> stretches, Instant start, Instant end, Duration gap)
    {
        if (stretches.Count > 0 && stretches[^1].Start <= start && start - stretches[^1].End <= gap)
        {
            stretches[^1].End = Instant.Max(stretches[^1].End, end);
        }
        else
        {
            stretches.Add(new Stretch(start, end));
        }
    }

    /// <summary>The union of stretches, ordered; stretches at most <paramref name="gap"/> apart become one.</summary>
    internal static List<Stretch> Joined(List<Stretch> stretches, Duration gap)
    {
        stretches.Sort(ByStart);
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            Add(joined, stretch.Start, stretch.End, gap);
        }

        return joined;
    }

    private static int ByStart(Stretch one, Stretch other) => one.Start.CompareTo(other.Start);
}
