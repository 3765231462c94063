using NodaTime;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>One hour as the clock on the wall shows it.</summary>
/// <param name="Hour">From 0 to 23.</param>
/// <param name="IsAgain">Whether the same day has had this hour already, because the clocks went back.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it is over; not always sixty minutes later.</param>
/// <param name="Begins">What the clock shows at its beginning.</param>
public sealed record HourOfDay(int Hour, bool IsAgain, Instant From, Instant Until, LocalTime Begins)
{
    /// <summary>Its place among the hours of any day.</summary>
    public int Key => (2 * Hour) + (IsAgain ? 1 : 0);

    /// <summary>Such as "01:00" or "01:00 again".</summary>
    public string Name => Days.Time(Begins) + (IsAgain ? " again" : "");

    /// <summary>The hours of a day: 24, or 23 and 25 when the clocks change.</summary>
    internal static IReadOnlyList<HourOfDay> Of(LocalDate date, DateTimeZone zone)
    {
        var hours = new List<HourOfDay>();
        var end = zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
        for (var from = zone.AtStartOfDay(date).ToInstant(); from < end; from = hours[^1].Until)
        {
            var wall = from.InZone(zone).TimeOfDay;
            var full = from + Duration.FromSeconds(3600 - (60 * wall.Minute) - wall.Second);
            var until = Instant.Min(Instant.Min(full, end), NextChange(zone, from));
            hours.Add(new(wall.Hour, hours.Exists(one => one.Hour == wall.Hour), from, until, wall));
        }

        return hours;
    }

    private static Instant NextChange(DateTimeZone zone, Instant after) =>
        zone.GetZoneInterval(after) is { HasEnd: true } interval ? interval.End : Instant.MaxValue;
}
