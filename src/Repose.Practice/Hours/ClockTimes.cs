using NodaTime;

namespace Repose.Practice;

/// <summary>A stretch of one day as the clocks on the wall show it.</summary>
/// <remarks>Midnight as the end means the end of the day, so the default is the whole day.</remarks>
/// <param name="From">Its start.</param>
/// <param name="Until">Its end, not included.</param>
public readonly record struct ClockTimes(LocalTime From, LocalTime Until)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Whether it ends after it starts.</summary>
    public bool IsForward => EndMinute > StartMinute;

    /// <summary>How many minutes it has on a day without a change of the clocks.</summary>
    public int Minutes => EndMinute - StartMinute;

    /// <summary>Whether the two have a minute in common.</summary>
    public bool Overlaps(ClockTimes other) => StartMinute < other.EndMinute && other.StartMinute < EndMinute;

    /// <summary>The first thing that is wrong with the stretches of one day; null when nothing is.</summary>
    public static ClockFault? FaultOf(IReadOnlyList<ClockTimes> day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var inOrder = day.OrderBy(one => one.From).ToArray();
        return day.Any(one => !one.IsForward) ? ClockFault.EndsBeforeItStarts
            : inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second)) ? ClockFault.Overlap
            : null;
    }

    private int StartMinute => (From.Hour * 60) + From.Minute;

    private int EndMinute => Until == LocalTime.Midnight ? MinutesOfDay : (Until.Hour * 60) + Until.Minute;
}
