using NodaTime;
using NodaTime.Text;

namespace Repose.Sleep.Tests;

/// <summary>Makes valid things; a test names only what it is about.</summary>
internal static class Some
{
    internal static readonly DateTimeZone Zurich = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
    internal static readonly SleepSource Watch = new("Jo's Apple Watch", SourceKind.Wearable);
    internal static readonly SleepSource Phone = new("Jo's iPhone", SourceKind.Phone);
    internal static readonly SleepSource App = new("SleepApp", SourceKind.App);

    /// <summary>A clock time in Zurich, "2026-03-10 23:30".</summary>
    internal static Instant At(string clock, DateTimeZone? zone = null) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Parse(clock)
            .Value.InZoneLeniently(zone ?? Zurich)
            .ToInstant();

    /// <summary>A period of one state, as Apple Health tells them.</summary>
    internal static SleepPeriod Piece(SleepState state, string from, string to, SleepSource? source = null) =>
        Piece(state, At(from), At(to), source);

    internal static SleepPeriod Piece(SleepState state, Instant from, Instant to, SleepSource? source = null) =>
        new()
        {
            Source = source ?? Watch,
            Start = from,
            End = to,
            Zone = Zurich,
            Spans = [new StateSpan(state, from, to)],
        };

    /// <summary>The night that ends on a date, asleep between two clock times ("23:00" is the evening before).</summary>
    internal static Night NightOf(LocalDate date, LocalTime asleep, LocalTime awake, DateTimeZone? zone = null)
    {
        var evening = asleep > new LocalTime(12, 0) ? date.PlusDays(-1) : date;
        var place = zone ?? Zurich;
        return Nights
            .Told([
                new DiaryEntry
                {
                    Date = date,
                    Zone = place,
                    BedTime = evening.At(asleep).InZoneLeniently(place).ToInstant(),
                    LightsOut = evening.At(asleep).InZoneLeniently(place).ToInstant(),
                    SleepOnsetLatency = Duration.Zero,
                    Awakenings = 0,
                    WakeAfterSleepOnset = Duration.Zero,
                    FinalAwakening = date.At(awake).InZoneLeniently(place).ToInstant(),
                    OutOfBed = date.At(awake).InZoneLeniently(place).ToInstant(),
                },
            ])
            .Single();
    }

    internal static Duration Min(double minutes) => Duration.FromMinutes(minutes);
}
