using NodaTime;

namespace Repose.Lifelike;

/// <summary>Makes the nights of somebody who does not exist, by chance from a fixed seed.</summary>
/// <remarks>
/// With what real nights have: likeness of neighbouring ones, later weekends, wine, coffee, naps, missing mornings, and
/// times on the wall that the clock change moves. The same seed, habits and dates give the same nights.
/// </remarks>
public sealed class LifelikeSleeper(SleepHabits habits, int seed)
{
    private const int Longest = 150;

    private readonly Random chance = new(seed);
    private double mood;

    /// <summary>The next night; null for a morning on which nothing was told. Call once for each date, in order.</summary>
    /// <param name="date">The sleep date.</param>
    /// <param name="effect">What makes this night other than usual.</param>
    public LifelikeNight? Sleep(LocalDate date, NightEffect effect)
    {
        mood = habits.Likeness * mood + Math.Sqrt(1 - habits.Likeness * habits.Likeness) * Normal();
        var night = Make(date, effect);
        return chance.NextDouble() > habits.Missing ? night : null;
    }

    private LifelikeNight Make(LocalDate date, NightEffect effect)
    {
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var drinks = weekend ? habits.Drinks : 0.3 * habits.Drinks;
        var wine = chance.NextDouble() < drinks ? chance.Next(1, 3) : 0;
        var later = weekend ? habits.WeekendShift : 0;
        var lightsOut = date.PlusDays(-1).At(habits.LightsOut).PlusMinutes(later + (long)(20 * Normal()));
        var latency = habits.Latency + habits.LatencySpread * mood - effect.Sooner;
        var awake =
            habits.Awake
            + habits.AwakeSpread * mood
            + habits.AwakeSpread * Normal()
            + habits.AwakePerDrink * wine
            - effect.Calmer;
        var up = date.At(habits.Up).PlusMinutes(2 * later + (long)(14 * Normal()));
        var rest = 3.1 - 0.5 * mood - 0.3 * wine + effect.Better + 0.4 * Normal();
        return new LifelikeNight
        {
            Date = date,
            BedTime = lightsOut.PlusMinutes(-chance.Next(5, 35)),
            LightsOut = lightsOut,
            Latency = (int)Math.Clamp(5 * Math.Round(latency / 5), 5, Longest),
            Awake = (int)Math.Clamp(5 * Math.Round(awake / 5), 0, Longest),
            Awakenings = Math.Clamp(
                (int)Math.Round(1.8 + 0.7 * Normal() + (awake > 40 ? 1 : 0)),
                awake >= 2.5 ? 1 : 0,
                6
            ),
            FinalAwakening = up,
            OutOfBed = up.PlusMinutes(chance.Next(3, 25)),
            Quality = Math.Clamp((int)Math.Round(rest), 1, 5),
            Wine = wine,
            Coffee = chance.Next(habits.FewestCups, habits.FewestCups + 3),
            Nap = chance.NextDouble() < (weekend ? 0.15 : 0.04) ? chance.Next(4, 10) * 5 : 0,
        };
    }

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
