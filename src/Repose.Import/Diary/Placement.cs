using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Diary;

/// <summary>Puts the times of a diary's row where they belong: see <see cref="NightClock"/>.</summary>
/// <remarks>Times that are written with their dates (<c>2024-03-01T13:30</c>), or their offsets, are taken as they stand.</remarks>
internal static class Placement
{
    /// <summary>The moment that was told.</summary>
    /// <param name="time">The time in the cell.</param>
    /// <param name="isEvening">Whether it is told of the evening (going to bed), not of the morning.</param>
    /// <param name="date">The date of the row.</param>
    /// <param name="zone">The zone of the sleeper.</param>
    /// <param name="after">The moment told before it in the same night, if any.</param>
    public static Instant Place(ToldTime time, bool isEvening, LocalDate date, DateTimeZone zone, Instant? after)
    {
        var local = (time.Date ?? NightClock.DayOf(time.Clock, isEvening, date)) + time.Clock;
        return time.Offset is { } offset ? local.WithOffset(offset).ToInstant() : NightClock.At(local, zone, after);
    }
}
