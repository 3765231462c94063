using NodaTime;

namespace Repose.Sleep;

/// <summary>A sleeper's usual clock times: where the next morning's diary starts from.</summary>
/// <remarks>
/// Medians of the last nights, to the nearest five minutes. Only times of the clock: how long somebody lay awake is never
/// proposed, because what stands there already is easily left standing.
/// </remarks>
public sealed record UsualNight(
    LocalTime? BedTime,
    LocalTime? LightsOut,
    LocalTime? FinalAwakening,
    LocalTime? OutOfBed
)
{
    /// <summary>How many nights are looked at, the newest ones.</summary>
    public const int Nights = 14;

    private const int Day = 24 * 60;

    /// <summary>The usual times in a diary; each is null until it was told once.</summary>
    public static UsualNight Of(IEnumerable<DiaryEntry> diary)
    {
        var last = diary.OrderByDescending(entry => entry.Date).Take(Nights).ToList();
        return new(
            Usual(last, entry => entry.BedTime),
            Usual(last, entry => entry.LightsOut),
            Usual(last, entry => entry.FinalAwakening),
            Usual(last, entry => entry.OutOfBed)
        );
    }

    /// <summary>The median of clock times, counted from noon, so that 23:50 and 0:10 are neighbours.</summary>
    private static LocalTime? Usual(List<DiaryEntry> nights, Func<DiaryEntry, Instant?> moment)
    {
        var sinceNoon = nights
            .Select(entry => moment(entry)?.InZone(entry.Zone).TimeOfDay)
            .OfType<LocalTime>()
            .Select(time => ((time.Hour * 60) + time.Minute + (Day / 2)) % Day)
            .Order()
            .ToList();
        if (sinceNoon.Count == 0)
        {
            return null;
        }

        var median = (sinceNoon[(sinceNoon.Count - 1) / 2] + sinceNoon[sinceNoon.Count / 2]) / 2.0;
        var minutes = ((int)(Math.Round(median / 5, MidpointRounding.AwayFromZero) * 5) + (Day / 2)) % Day;
        return new(minutes / 60, minutes % 60);
    }
}
