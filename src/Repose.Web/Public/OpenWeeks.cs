using NodaTime;
using Repose.Practice;

namespace Repose.Web.Public;

/// <summary>When the practice is open: usually, and on each of the coming days, today first.</summary>
internal sealed record OpenWeeks(OpeningHours Hours, IReadOnlyList<OpenDay> Days)
{
    /// <summary>Whether nobody has usual hours, and nobody works in the coming days.</summary>
    public bool IsUnknown => Days.All(day => day.IsClosed) && Weekdays.All(day => Hours.Usually(day).Count == 0);

    internal static IEnumerable<IsoDayOfWeek> Weekdays =>
        Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Cast<IsoDayOfWeek>();

    /// <summary>The next seven days, with those that are alike put together. Today and holidays stand alone.</summary>
    public IReadOnlyList<(OpenDay First, OpenDay Last)> Week()
    {
        var runs = new List<(OpenDay First, OpenDay Last)>();
        foreach (var day in Days.Take(7))
        {
            if (runs.Count > 1 && IsLike(runs[^1].Last, day))
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        return runs;
    }

    private static bool IsLike(OpenDay one, OpenDay other) =>
        one.Holiday is null && other.Holiday is null && one.Times.SequenceEqual(other.Times);
}
