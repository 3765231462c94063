using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Sleep;
using Outcome = Repose.Sleep.Outcome;

namespace Repose.Helping.Tests;

/// <summary>Makes valid things; a test names only what it is about.</summary>
internal static class Some
{
    internal static readonly DateTimeZone Zurich = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
    internal static readonly SleepSource Watch = new("Jo's watch", SourceKind.Wearable);
    internal static readonly SleepSource Phone = new("Jo's phone", SourceKind.Phone);

    /// <summary>A Monday. The course that starts here holds the clock change of 29 March 2026.</summary>
    internal static readonly LocalDate FirstSession = new(2026, 3, 16);

    /// <summary>Two sessions a week, Monday and Thursday.</summary>
    internal static IReadOnlyList<CourseSession> Sessions(int count = 10, LocalDate? first = null) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new CourseSession((first ?? FirstSession).PlusDays(7 * (i / 2) + 3 * (i % 2)))),
        ];

    internal static CourseRecord Course(params CourseSession[] sessions) =>
        new() { Sessions = sessions.Length > 0 ? sessions : Sessions() };

    /// <summary>Both ends included.</summary>
    internal static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last) => new DateInterval(first, last);

    /// <summary>From 14 mornings before the course to 7 after it.</summary>
    internal static IEnumerable<LocalDate> CourseDates(LocalDate? first = null) =>
        Dates((first ?? FirstSession).PlusDays(-13), (first ?? FirstSession).PlusDays(39));

    internal static DiaryEntry Entry(LocalDate date, double sol = 40)
    {
        var lightsOut = date.PlusDays(-1).At(new LocalTime(22, 45)).InZoneLeniently(Zurich).ToInstant();
        var awake = date.At(new LocalTime(6, 30)).InZoneLeniently(Zurich).ToInstant();
        return new DiaryEntry
        {
            Date = date,
            Zone = Zurich,
            BedTime = lightsOut - Duration.FromMinutes(15),
            LightsOut = lightsOut,
            SleepOnsetLatency = Duration.FromMinutes(sol),
            WakeAfterSleepOnset = Duration.FromMinutes(20),
            Awakenings = 1,
            FinalAwakening = awake,
            OutOfBed = awake + Duration.FromMinutes(15),
        };
    }

    /// <summary>A diary of these dates; every night differs from the next.</summary>
    internal static IReadOnlyList<Night> Diary(
        IEnumerable<LocalDate> dates,
        Func<DiaryEntry, DiaryEntry>? also = null
    ) => Sleep.Nights.Told(dates.Select(date => (also ?? (entry => entry))(Entry(date, Wander(date)))));

    /// <summary>Nights that a device told of, seven to eight hours long.</summary>
    internal static IReadOnlyList<Night> Measured(
        IEnumerable<LocalDate> dates,
        SleepSource? source = null,
        bool staged = true
    ) => Sleep.Nights.Measured(dates.Select(date => Period(date, source ?? Watch, staged)));

    internal static SleepPeriod Period(LocalDate date, SleepSource source, bool staged)
    {
        var start = date.PlusDays(-1).At(new LocalTime(23, 0)).InZoneLeniently(Zurich).ToInstant();
        var middle = start + Duration.FromHours(4);
        var end = middle + Duration.FromMinutes(180 + Wander(date));
        return new SleepPeriod
        {
            Source = source,
            Start = start,
            End = end,
            Zone = Zurich,
            Spans =
            [
                new StateSpan(staged ? SleepState.Light : SleepState.Asleep, start, middle),
                new StateSpan(staged ? SleepState.Deep : SleepState.Asleep, middle, end),
            ],
        };
    }

    internal static HelpQuestion Question(
        IReadOnlyList<Night>? told = null,
        IReadOnlyList<Night>? measured = null,
        Outcome? outcome = null,
        CourseRecord? course = null
    ) => new(outcome ?? Outcomes.SleepOnsetLatency, measured ?? [], told ?? [], course ?? Course());

    internal static HelpAnswer Answer(HelpQuestion question) => Assert.IsType<HelpAnswer>(IsItHelping.Ask(question));

    internal static HelpAnswer Answer(
        IReadOnlyList<Night>? told = null,
        IReadOnlyList<Night>? measured = null,
        Outcome? outcome = null,
        CourseRecord? course = null
    ) => Answer(Question(told, measured, outcome, course));

    /// <summary>Minutes from 30 to 59 that look like chance, and are the same for a date every time.</summary>
    internal static double Wander(LocalDate date) =>
        30 + new SingleCase.ReproducibleRandom((ulong)DayNumber.Of(date)).NextBelow(30);

    internal static Arbitrary<int> Seeds => Gen.Choose(1, 1_000_000).ToArbitrary();

    internal static Config Quick(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests);
}
