namespace Repose.Sleep;

/// <summary>Minutes in a row that are scored alike.</summary>
/// <param name="Asleep">How they are scored.</param>
/// <param name="From">The first of them.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct MinuteRun(bool Asleep, int From, int Length)
{
    /// <summary>All of a record, one run after the other.</summary>
    internal static List<MinuteRun> Of(ReadOnlySpan<bool> asleep)
    {
        var runs = new List<MinuteRun>();
        for (var minute = 0; minute < asleep.Length; minute++)
        {
            if (runs is [.., var last] && last.Asleep == asleep[minute])
            {
                runs[^1] = last with { Length = last.Length + 1 };
            }
            else
            {
                runs.Add(new(asleep[minute], minute, 1));
            }
        }

        return runs;
    }
}
