using NodaTime;

namespace Repose.Sleep;

/// <summary>Puts the clock times of a night on the days and in the zone where they belong.</summary>
/// <remarks>
/// A night is named after the morning on which the sleeper woke. Going to bed (bed time, lights out) at 12:00 or later was
/// on the day before, and from midnight until 12:00 on the date itself; waking and getting up are always on the date.
/// That is right for nights, and for a sleep that begins in the morning.
/// </remarks>
public static class NightClock
{
    private const long MostOfADay = 12 * NodaConstants.TicksPerHour;

    /// <summary>The moment that was told.</summary>
    /// <param name="time">What the clock showed.</param>
    /// <param name="isEvening">Whether it is told of going to bed, not of waking.</param>
    /// <param name="date">The sleep date.</param>
    /// <param name="zone">The zone of the sleeper.</param>
    /// <param name="after">The moment told before it in the same night, if any.</param>
    public static Instant Place(LocalTime time, bool isEvening, LocalDate date, DateTimeZone zone, Instant? after) =>
        At(DayOf(time, isEvening, date) + time, zone, after);

    /// <summary>On which date a clock time was.</summary>
    public static LocalDate DayOf(LocalTime time, bool isEvening, LocalDate date) =>
        isEvening && time >= LocalTime.Noon ? date.PlusDays(-1) : date;

    /// <summary>
    /// The moment of a clock time. One that the clock shows twice is its first showing, unless that would be before what
    /// was told earlier; one that is skipped is moved forward. Where a whole day is skipped, as 30 December 2011 in Samoa, the
    /// evening before the morning after it is that of the day before it.
    /// </summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone, Instant? after)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var map = zone.MapLocal(local);
        if (map.Count == 0 && map.LateInterval.WallOffset.Ticks - map.EarlyInterval.WallOffset.Ticks >= MostOfADay)
        {
            return At(local.PlusDays(-1), zone, after);
        }

        return map.Count == 2 && map.First().ToInstant() < after
            ? map.Last().ToInstant()
            : zone.AtLeniently(local).ToInstant();
    }
}
