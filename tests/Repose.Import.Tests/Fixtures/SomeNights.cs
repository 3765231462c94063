using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Makes nights that look like those of a person. The same seed makes the same nights.</summary>
internal static class SomeNights
{
    public static DateTimeZone Zurich { get; } = DateTimeZoneProviders.Tzdb["Europe/Zurich"];

    public static Instant At(int year, int month, int day, int hour, int minute, DateTimeZone? zone = null) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(zone ?? Zurich).ToInstant();

    /// <summary>One night from 23:10 to 06:10, with every state that a watch knows.</summary>
    public static SleepNight One(Instant? start = null) =>
        new(
            start ?? At(2024, 3, 4, 23, 10),
            Zurich,
            [
                (SleepState.Light, 60),
                (SleepState.Deep, 80),
                (SleepState.Light, 100),
                (SleepState.Awake, 12),
                (SleepState.Rem, 70),
                (SleepState.Light, 98),
            ]
        );

    public static IReadOnlyList<SleepNight> InARow(
        int count,
        int seed,
        LocalDate? first = null,
        DateTimeZone? zone = null
    )
    {
        var random = new Random(seed);
        var day = first ?? new LocalDate(2024, 1, 8);
        return [.. Enumerable.Range(0, count).Select(i => Make(day.PlusDays(i), random, zone ?? Zurich))];
    }

    private static SleepNight Make(LocalDate evening, Random random, DateTimeZone zone)
    {
        var start = evening.At(new LocalTime(22, 30)).PlusMinutes(random.Next(0, 85)).InZoneLeniently(zone).ToInstant();
        var stages = new List<(SleepState, int)>();
        for (var cycle = 0; cycle < 4 + random.Next(2); cycle++)
        {
            stages.Add((SleepState.Light, random.Next(20, 45)));
            stages.Add((SleepState.Deep, Math.Max(3, 40 - (cycle * 10) + random.Next(-5, 6))));
            stages.Add((SleepState.Awake, random.Next(1, 15)));
            stages.Add((SleepState.Rem, 8 + (cycle * 7) + random.Next(0, 8)));
        }

        return new(start, zone, stages);
    }
}
