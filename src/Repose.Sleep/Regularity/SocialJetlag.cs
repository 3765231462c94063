using NodaTime;

namespace Repose.Sleep;

/// <summary>Social jetlag: how much later (or earlier) the middle of sleep is on free days than on work days.</summary>
/// <remarks>
/// Wittmann et al. 2006 (Chronobiol Int 23:497-509, doi:10.1080/07420520500545979), taken over the shorter arc of the
/// clock, because a plain difference is wrong round midnight. The day of waking decides: Saturday and Sunday are free
/// unless said otherwise.
/// </remarks>
/// <param name="OnFreeDays">Mean mid-sleep of nights that end on a free day.</param>
/// <param name="OnWorkDays">Mean mid-sleep of the others.</param>
/// <param name="FreeNights">How many nights the first mean rests on.</param>
/// <param name="WorkNights">How many nights the second mean rests on.</param>
public sealed record SocialJetlag(LocalTime OnFreeDays, LocalTime OnWorkDays, int FreeNights, int WorkNights)
{
    /// <summary>Mid-sleep on free days minus mid-sleep on work days; positive is later on free days.</summary>
    public Duration Shift => ClockDifference.ShorterArc(OnWorkDays, OnFreeDays);

    /// <summary>The weekend as most people have it.</summary>
    public static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Social jetlag over some nights; null unless there are two nights of each kind.</summary>
    public static SocialJetlag? Of(IEnumerable<Night> nights, Func<LocalDate, bool>? isFree = null)
    {
        var known = nights
            .Where(night => night.Metrics?.Midpoint is not null)
            .ToLookup(
                night => (isFree ?? IsWeekend)(night.Date),
                night => night.Metrics!.Midpoint!.Value.InZone(night.Zone).TimeOfDay
            );
        var (free, work) = (known[true].ToList(), known[false].ToList());
        return
            free.Count >= 2
            && work.Count >= 2
            && ClockDifference.Mean(free) is { } onFree
            && ClockDifference.Mean(work) is { } onWork
            ? new SocialJetlag(onFree, onWork, free.Count, work.Count)
            : null;
    }
}
