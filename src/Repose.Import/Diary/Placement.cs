using NodaTime;

namespace Repose.Import.Diary;

/// <summary>Puts the clock times of a diary on the days and in the zone where they belong.</summary>
/// <remarks>
/// A row is named after the morning on which the sleeper woke. Going to bed (bed time, lights out) at 12:00 or later was
/// on the day before, and from midnight until 12:00 on the date itself; waking and getting up are always on the date.
/// That is right for nights, and for a sleep that begins in the morning. For any other sleep by day the times have to be
/// written with their dates (<c>2024-03-01T13:30</c>), and then are taken as they stand.
/// </remarks>
internal static class Placement
{
    private static readonly LocalTime Noon = LocalTime.Noon;

    /// <summary>The moment that was told.</summary>
    /// <param name="time">The time in the cell.</param>
    /// <param name="isEvening">Whether it is told of the evening (going to bed), not of the morning.</param>
    /// <param name="date">The date of the row.</param>
    /// <param name="zone">The zone of the sleeper.</param>
    /// <param name="after">The moment told before it in the same night, if any.</param>
    public static Instant Place(ToldTime time, bool isEvening, LocalDate date, DateTimeZone zone, Instant? after)
    {
        var day = time.Date ?? (isEvening && time.Clock >= Noon ? date.PlusDays(-1) : date);
        var local = day + time.Clock;
        if (time.Offset is { } offset)
        {
            return local.WithOffset(offset).ToInstant();
        }

        // A time that the clock shows twice is its first showing, unless that would be before what was told earlier.
        var map = zone.MapLocal(local);
        return map.Count == 2 && map.First().ToInstant() < after
            ? map.Last().ToInstant()
            : zone.AtLeniently(local).ToInstant();
    }
}
