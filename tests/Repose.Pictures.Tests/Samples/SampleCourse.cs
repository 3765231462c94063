using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Samples;

/// <summary>One client's lifelike course, the same every time: two weeks before, five weeks of sessions, two weeks after.</summary>
internal static class SampleCourse
{
    internal static readonly DateTimeZone Zurich = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
    private static readonly SleepSource Watch = new("Jo's watch", SourceKind.Wearable);
    private static readonly SleepSource Phone = new("Jo's phone", SourceKind.Phone);
    private static readonly LocalDate First = new(2026, 3, 10);
    private static readonly int[] Missing = [4, 17, 18, 33, 51];

    internal static LocalDate Last => First.PlusDays(62);

    internal static IReadOnlyList<SessionMark> Sessions { get; } =
    [.. new[] { 14, 17, 21, 23, 28, 30, 36, 38, 42, 45 }.Select(day => new SessionMark(First.PlusDays(day - 1)))];

    internal static IReadOnlyList<Night> Nights { get; } = Settled(First, 63);

    internal static TrendChartData Trend =>
        new()
        {
            Title = "Time to fall asleep, night by night",
            ValueName = "time to fall asleep",
            Unit = "min",
            HigherIsBetter = false,
            Points = [.. Nights.Select(night => new TrendPoint(night.Date, Onset(night.Date)))],
            Phases =
            [
                new Phase("Before", First, First.PlusDays(13), new Level(46, 38, 54)),
                new Phase("During", First.PlusDays(14), First.PlusDays(48), new Level(35, 30, 40)),
                new Phase("After", First.PlusDays(49), Last, new Level(33, 25, 41)),
            ],
            Sessions = Sessions,
            Events =
            [
                new EventMark(First.PlusDays(24), "travelled to Lisbon, one hour earlier"),
                new EventMark(First.PlusDays(40), "a cold, three days"),
            ],
            Estimate = new TrendEstimate(46, -12, -21, -3),
        };

    internal static NightRasterData Raster =>
        new()
        {
            Nights = Nights,
            Phases = [.. Trend.Phases.Select(phase => phase with { Level = null })],
            Sessions = Sessions,
        };

    internal static DebtChartData Debt => DebtChartData.Of(Nights, SleepNeed.Own(Duration.FromHours(7.5)), Last);

    internal static RegularityData Regularity => RegularityData.Of(Nights);

    internal static EffectRulerData NightAfter =>
        new()
        {
            Title = "On nights after a session",
            Unit = "min",
            Estimate = -12,
            Low = -21,
            High = -3,
            Important = 20,
            HigherIsBetter = false,
            BetterWords = "sooner",
            WorseWords = "later",
        };

    internal static EffectRulerData Course =>
        new()
        {
            Title = "During the course, against before",
            Unit = "min",
            Estimate = 14,
            Low = -16,
            High = null,
            Important = 15,
            HigherIsBetter = true,
            BetterWords = "more sleep",
            WorseWords = "less sleep",
        };

    internal static ChanceDotsData Chances =>
        new() { Chances = [new Chance(0.81, "it helped at all"), new Chance(0.17, "it helped by 20 min or more")] };

    /// <summary>Nights of a watch that tells stages.</summary>
    internal static IReadOnlyList<Night> Settled(LocalDate first, int days) =>
        Repose.Sleep.Nights.Measured(
            Enumerable
                .Range(0, days)
                .Where(day => !Missing.Contains(day))
                .SelectMany(day => NightOf(first.PlusDays(day), day))
        );

    private static double Onset(LocalDate date)
    {
        var day = Period.DaysBetween(First, date);
        var level = day < 14 ? 46 : 35;
        var after = Sessions.Any(session => session.NightAfter == date) ? -11 : 0;
        return Math.Max(3, Math.Round(level + after + 44 * (Chance(day, 1) - 0.5)));
    }

    private static IEnumerable<SleepPeriod> NightOf(LocalDate date, int day)
    {
        var late = SocialJetlag.IsWeekend(date) ? 55 : 0;
        var bed = date.PlusDays(-1).At(new LocalTime(22, 40)).PlusMinutes(late + (int)(50 * Chance(day, 2)));
        var moment = bed.InZoneLeniently(Zurich).ToInstant();
        var inBed = moment;
        var spans = new List<StateSpan>();
        moment += Duration.FromMinutes((long)Onset(date));
        for (var cycle = 0; cycle < 4 + (Chance(day, 4) > 0.6 ? 1 : 0); cycle++)
        {
            Add(SleepState.Light, 18 + 24 * Chance(day, 10 + cycle));
            Add(SleepState.Deep, Math.Max(4, 38 - 10 * cycle + 14 * Chance(day, 20 + cycle)));
            Add(SleepState.Light, 10 + 12 * Chance(day, 30 + cycle));
            Add(SleepState.Rem, 8 + 7 * cycle + 10 * Chance(day, 40 + cycle));
            if (Chance(day, 50 + cycle) > 0.45)
            {
                Add(SleepState.Awake, 3 + (day < 14 ? 34 : 20) * Chance(day, 60 + cycle));
            }
        }

        Add(SleepState.Light, 14);
        yield return Told(Watch, spans);
        var up = moment + Duration.FromMinutes((long)(4 + 26 * Chance(day, 70)));
        yield return Told(Phone, [new StateSpan(SleepState.InBed, inBed, up)]);
        if (day % 11 == 6)
        {
            var nap = date.At(new LocalTime(14, 0)).InZoneLeniently(Zurich).ToInstant();
            yield return Told(
                Watch,
                [new StateSpan(SleepState.Asleep, nap, nap + Duration.FromMinutes(35))],
                isNap: true
            );
        }

        void Add(SleepState state, double minutes)
        {
            var end = moment + Duration.FromMinutes((long)minutes);
            spans.Add(new StateSpan(state, moment, end));
            moment = end;
        }
    }

    private static SleepPeriod Told(SleepSource source, List<StateSpan> spans, bool? isNap = null) =>
        new()
        {
            Source = source,
            Start = spans[0].Start,
            End = spans[^1].End,
            Zone = Zurich,
            Spans = spans,
            IsNap = isNap,
        };

    /// <summary>A number from 0 to 1 that looks like chance and is the same on every machine.</summary>
    private static double Chance(int day, int what)
    {
        var mixed = unchecked((uint)(day * 7919 + what * 104729 + 13) * 2654435761u);
        mixed = unchecked((mixed ^ (mixed >> 15)) * 2246822519u);
        return (mixed ^ (mixed >> 13)) / (double)uint.MaxValue;
    }
}
