using NodaTime;
using Repose.Helping;
using Repose.Lifelike;

namespace Repose.Demo;

/// <summary>A client who does not exist: three weeks before, a course of ten sessions, two weeks after.</summary>
/// <remarks>
/// The nights are made by chance from a fixed seed, with what real ones have: likeness of neighbouring nights, later
/// weekends, wine, coffee, missing mornings, and the night when the clock goes forward. Sleep comes a little sooner
/// during the course, and sooner still after a session; whether that shows is for the analysis to say.
/// </remarks>
internal sealed class LifelikeClient
{
    private const int Seed = 20260302;

    private LifelikeClient(DrawnDays draw) => (Draw, Nights) = (draw, [.. MakeNights(draw)]);

    /// <summary>Where she lives.</summary>
    internal static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Zurich"];

    /// <summary>The morning of her first entry.</summary>
    internal static LocalDate FirstMorning { get; } = new(2026, 2, 9);

    /// <summary>The morning of her last entry.</summary>
    internal static LocalDate LastMorning { get; } = new(2026, 4, 19);

    /// <summary>How the days of her sessions were drawn: two of Monday to Friday, never on consecutive days.</summary>
    internal DrawnDays Draw { get; }

    /// <summary>Her nights, in order; a date without one is missing.</summary>
    internal IReadOnlyList<LifelikeNight> Nights { get; }

    internal static LifelikeClient Make() => new(DrawDays());

    private static DrawnDays DrawDays()
    {
        var monday = new LocalDate(2026, 3, 2);
        var design = new DrawnDays
        {
            Weeks =
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(week => new DrawnWeek(
                        [.. Enumerable.Range(0, 5).Select(day => monday.PlusDays(7 * week + day))],
                        2
                    )),
            ],
            MinimumGap = 2,
            Seed = Seed,
            Drawn = [],
        };
        var drawn = design.ToSchedule().Design.Draw(Seed).Days.Select(DayNumber.ToDate);
        return design with { Drawn = [.. drawn] };
    }

    private static IEnumerable<LifelikeNight> MakeNights(DrawnDays draw)
    {
        var sleeper = new LifelikeSleeper(new SleepHabits(), Seed);
        var after = draw.Drawn.Select(day => day.PlusDays(1)).ToHashSet();
        for (var date = FirstMorning; date <= LastMorning; date = date.PlusDays(1))
        {
            var (inCourse, afterSession) = (InCourse(draw, date), after.Contains(date));
            var sooner = (inCourse ? 14 : 0) + (afterSession ? 17 : 0);
            if (sleeper.Sleep(date, new(sooner, inCourse ? 5 : 0, inCourse ? 0.3 : 0)) is { } night)
            {
                yield return night;
            }
        }
    }

    private static bool InCourse(DrawnDays draw, LocalDate date) =>
        date > draw.Drawn[0] && date <= draw.Weeks[^1].EligibleDays[^1].PlusDays(1);
}
