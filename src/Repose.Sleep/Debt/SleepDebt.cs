using NodaTime;

namespace Repose.Sleep;

/// <summary>Sleep debt as plain arithmetic: what was short, what was caught up, what is left.</summary>
/// <remarks>
/// shortfall = Σ max(0, need − t), catch-up = Σ max(0, t − need), left = max(0, shortfall − catch-up). No repayment
/// coefficient is invented: in studies extra weekend sleep did not fully restore alertness (Belenky et al. 2003, J Sleep
/// Res 12:1-12) or metabolism (Depner et al. 2019, doi:10.1016/j.cub.2019.01.069). Summing is defensible because lapses
/// of attention were close to linear in the sleep lost (Van Dongen et al. 2003, Sleep 26(2):117-126).
/// </remarks>
/// <param name="Shortfall">Sum of what was missing on the nights below the need.</param>
/// <param name="CatchUp">Sum of what was slept beyond the need.</param>
/// <param name="Nights">How many nights were counted.</param>
/// <param name="Days">How many calendar days were looked at; the difference to <paramref name="Nights"/> is missing.</param>
public sealed record SleepDebt(Duration Shortfall, Duration CatchUp, int Nights, int Days)
{
    /// <summary>The span of days that is looked at unless another is asked for.</summary>
    public const int DefaultDays = 14;

    /// <summary>What is left after catching up; never below zero.</summary>
    public Duration Left => Duration.Max(Duration.Zero, Shortfall - CatchUp);

    /// <summary>The share caught up, from 0 to 1; null if nothing was owed.</summary>
    public double? Paid => Shortfall == Duration.Zero ? null : Math.Min(1, CatchUp / Shortfall);

    /// <summary>Whether enough nights are known to say anything: 5 of every 7.</summary>
    public bool IsKnown => 7 * Nights >= 5 * Days;

    /// <summary>The debt over given amounts of sleep in 24 hours; null is a missing night, and is left out.</summary>
    public static SleepDebt Of(IReadOnlyCollection<Duration?> sleep, SleepNeed need)
    {
        var known = sleep.OfType<Duration>().ToList();
        return new SleepDebt(
            Sum(known.Select(slept => need.PerDay - slept)),
            Sum(known.Select(slept => slept - need.PerDay)),
            known.Count,
            sleep.Count
        );
    }

    /// <summary>The debt of the days that end with <paramref name="last"/>; naps of 20 minutes or more count.</summary>
    public static SleepDebt Of(IEnumerable<Night> nights, SleepNeed need, LocalDate last, int days = DefaultDays)
    {
        var first = last.PlusDays(1 - days);
        var byDate = nights.Where(night => night.Date >= first && night.Date <= last).ToDictionary(night => night.Date);
        var sleep = Enumerable
            .Range(0, days)
            .Select(day => byDate.GetValueOrDefault(first.PlusDays(day))?.SleepIn24Hours)
            .ToList();
        return Of(sleep, need);
    }

    private static Duration Sum(IEnumerable<Duration> differences) =>
        differences.Aggregate(Duration.Zero, (sum, part) => sum + Duration.Max(Duration.Zero, part));
}
