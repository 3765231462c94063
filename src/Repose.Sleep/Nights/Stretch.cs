using NodaTime;

namespace Repose.Sleep;

/// <summary>Time from <see cref="Start"/> (included) to <see cref="End"/> (excluded).</summary>
/// <remarks>
/// A class, as are all pieces of the settling: lists of classes share the code that the runtime has compiled already,
/// while every struct needs its own copy, and a command that runs for a fifth of a second would spend most of it there.
/// </remarks>
internal sealed record Stretch(Instant Start, Instant End)
{
    /// <summary>The order of the clock, for sorting.</summary>
    internal static int ByStart(Stretch one, Stretch other) => one.Start.CompareTo(other.Start);

    /// <summary>The union of stretches, ordered; stretches at most <paramref name="gap"/> apart become one.</summary>
    internal static List<Stretch> Joined(List<Stretch> stretches, Duration gap)
    {
        stretches.Sort(ByStart);
        var joined = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && stretch.Start - joined[^1].End <= gap)
            {
                joined[^1] = new Stretch(joined[^1].Start, Instant.Max(joined[^1].End, stretch.End));
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}
