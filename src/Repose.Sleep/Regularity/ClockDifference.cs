using NodaTime;

namespace Repose.Sleep;

/// <summary>Differences and means of times of day, on the circle of the clock.</summary>
public static class ClockDifference
{
    private const double Day = 24 * 60;

    /// <summary>From <paramref name="from"/> to <paramref name="to"/> by the shorter arc: at least −12 h, less than 12 h.</summary>
    public static Duration ShorterArc(LocalTime from, LocalTime to)
    {
        var minutes = (MinuteOf(to) - MinuteOf(from) + 1.5 * Day) % Day - Day / 2;
        return Duration.FromMinutes(minutes);
    }

    /// <summary>The circular mean of times of day; null if there is none, or if they are spread evenly round the clock.</summary>
    public static LocalTime? Mean(IReadOnlyCollection<LocalTime> times)
    {
        var sin = times.Sum(time => Math.Sin(Angle(time)));
        var cos = times.Sum(time => Math.Cos(Angle(time)));
        if (Math.Sqrt(sin * sin + cos * cos) < 1e-9 * Math.Max(1, times.Count))
        {
            return null;
        }

        var minute = (Math.Atan2(sin, cos) / (2 * Math.PI) * Day + Day) % Day;
        return LocalTime.Midnight.PlusSeconds((long)Math.Round(60 * minute));
    }

    private static double MinuteOf(LocalTime time) => time.TickOfDay / (double)NodaConstants.TicksPerMinute;

    private static double Angle(LocalTime time) => 2 * Math.PI * MinuteOf(time) / Day;
}
