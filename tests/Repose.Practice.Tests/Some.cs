using NodaTime;

namespace Repose.Practice.Tests;

/// <summary>Valid things, of which a test names only what it is about.</summary>
internal static class Some
{
    internal static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    internal static readonly Id<MassagePractice> Practice = Id<MassagePractice>.New();
    internal static readonly Id<Therapist> Ana = Id<Therapist>.New();
    internal static readonly Id<Therapist> Ben = Id<Therapist>.New();
    internal static readonly Id<Room> Willow = Id<Room>.New();
    internal static readonly Id<Room> Fern = Id<Room>.New();

    internal static Booked Session(int minutes = 60, int before = 0, int after = 0) =>
        new()
        {
            ServiceId = Id<Service>.New(),
            Minutes = minutes,
            MinutesBefore = before,
            MinutesAfter = after,
            Price = Money.Of(60),
        };

    internal static Instant At(LocalDateTime local, DateTimeZone? zone = null) =>
        (zone ?? NewYork).AtLeniently(local).ToInstant();

    internal static Stretch Busy(LocalDateTime from, LocalDateTime until, DateTimeZone? zone = null) =>
        Stretch.Of(At(from, zone), At(until, zone));

    /// <summary>Every day of the week, the same hours.</summary>
    internal static WorkingTimes Daily(int from, int until, params LocalDate[] holidays) =>
        new(
            Enumerable
                .Range(1, 7)
                .Select(day => new WorkingHours(
                    Practice,
                    Id<WorkingHours>.New(),
                    Ana,
                    (IsoDayOfWeek)day,
                    new LocalTime(from, 0),
                    new LocalTime(until % 24, 0)
                )),
            [],
            holidays.ToHashSet()
        );

    internal static FreeTimes Free(Booked? wanted = null, DateTimeZone? zone = null, params Stretch[] busy) =>
        new()
        {
            Zone = zone ?? NewYork,
            Wanted = wanted ?? Session(),
            Therapists = [new(Ana, Daily(9, 17), Stretches.Merge(busy))],
            Rooms = [new(Willow, [])],
            Earliest = Instant.FromUtc(2000, 1, 1, 0, 0),
        };
}
