using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>A stretch of the clock round which some times lie; it may cross midnight.</summary>
internal sealed class ClockStrip
{
    private readonly LocalTime centre;

    private ClockStrip(LocalTime centre, double from, double to) => (this.centre, From, To) = (centre, from, to);

    /// <summary>The first whole hour, counted from the midnight that is nearest to the centre.</summary>
    internal double From { get; }

    internal double To { get; }

    /// <summary>The strip that holds all the times, whole hours, at least six of them.</summary>
    internal static ClockStrip Round(IReadOnlyList<LocalTime> times)
    {
        var middle = ClockDifference.Mean([.. times]) ?? new LocalTime(3, 0);
        var strip = new ClockStrip(middle, 0, 0);
        var places = times.Select(time => strip[time]).Append(strip[middle]).ToList();
        var (from, to) = (Math.Floor(places.Min() - 0.25), Math.Ceiling(places.Max() + 0.25));
        while (to - from < 6)
        {
            (from, to) = (from - 1, to + 1);
        }

        return new ClockStrip(middle, from, to);
    }

    /// <summary>The place of a time of day, in hours.</summary>
    internal double this[LocalTime time]
    {
        get
        {
            var middle = centre.TickOfDay / (double)NodaConstants.TicksPerHour;
            return (middle > 12 ? middle - 24 : middle) + ClockDifference.ShorterArc(centre, time).TotalHours;
        }
    }

    internal IEnumerable<(double Hour, string Words)> Ticks()
    {
        var step = To - From > 12 ? 3 : 1;
        for (var hour = From; hour <= To; hour += step)
        {
            yield return (hour, $"{Numbers.TwoDigits((long)(hour + 48) % 24)}:00");
        }
    }
}
