using NodaTime;
using Repose.Helping;

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
    private const double Likeness = 0.25;
    private const int LongestLatency = 150;

    private readonly Random chance = new(Seed);
    private double mood;

    private LifelikeClient(DrawnDays draw) => Draw = draw;

    /// <summary>Where she lives.</summary>
    internal static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Zurich"];

    /// <summary>The morning of her first entry.</summary>
    internal static LocalDate FirstMorning { get; } = new(2026, 2, 9);

    /// <summary>The morning of her last entry.</summary>
    internal static LocalDate LastMorning { get; } = new(2026, 4, 19);

    /// <summary>How the days of her sessions were drawn: two of Monday to Friday, never on consecutive days.</summary>
    internal DrawnDays Draw { get; }

    /// <summary>Her nights, in order; a date without one is missing.</summary>
    internal IReadOnlyList<LifelikeNight> Nights { get; private set; } = [];

    internal static LifelikeClient Make()
    {
        var client = new LifelikeClient(DrawDays());
        client.Nights = [.. client.MakeNights()];
        return client;
    }

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

    private IEnumerable<LifelikeNight> MakeNights()
    {
        var after = Draw.Drawn.Select(day => day.PlusDays(1)).ToHashSet();
        for (var date = FirstMorning; date <= LastMorning; date = date.PlusDays(1))
        {
            mood = Likeness * mood + Math.Sqrt(1 - Likeness * Likeness) * Normal();
            var night = Make(date, InCourse(date), after.Contains(date));
            if (chance.NextDouble() > 0.07)
            {
                yield return night;
            }
        }
    }

    private bool InCourse(LocalDate date) =>
        date > Draw.Drawn[0] && date <= Draw.Weeks[^1].EligibleDays[^1].PlusDays(1);

    private LifelikeNight Make(LocalDate date, bool inCourse, bool afterSession)
    {
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var wine = chance.NextDouble() < (weekend ? 0.5 : 0.15) ? chance.Next(1, 3) : 0;
        var later = weekend ? 40 : 0;
        var lightsOut = date.PlusDays(-1).At(new LocalTime(22, 50)).PlusMinutes(later + (long)(20 * Normal()));
        var latency = 52 + 17 * mood - (inCourse ? 14 : 0) - (afterSession ? 17 : 0);
        var awake = 34 + 9 * mood + 9 * Normal() + 7 * wine - (inCourse ? 5 : 0);
        var up = date.At(new LocalTime(6, 25)).PlusMinutes(2 * later + (long)(14 * Normal()));
        var rest = 3.1 - 0.5 * mood - 0.3 * wine + (inCourse ? 0.3 : 0) + 0.4 * Normal();
        return new LifelikeNight
        {
            Date = date,
            BedTime = lightsOut.PlusMinutes(-chance.Next(5, 35)),
            LightsOut = lightsOut,
            Latency = (int)Math.Clamp(5 * Math.Round(latency / 5), 5, LongestLatency),
            Awake = (int)Math.Clamp(5 * Math.Round(awake / 5), 0, LongestLatency),
            Awakenings = Math.Clamp(
                (int)Math.Round(1.8 + 0.7 * Normal() + (awake > 40 ? 1 : 0)),
                awake >= 2.5 ? 1 : 0,
                6
            ),
            FinalAwakening = up,
            OutOfBed = up.PlusMinutes(chance.Next(3, 25)),
            Quality = Math.Clamp((int)Math.Round(rest), 1, 5),
            Wine = wine,
            Coffee = chance.Next(1, 4),
            Nap = chance.NextDouble() < (weekend ? 0.15 : 0.04) ? chance.Next(4, 10) * 5 : 0,
        };
    }

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
