using NodaTime;

namespace Repose.Sleep;

/// <summary>Checks one told night against itself.</summary>
/// <remarks>
/// Into bed, lights out, last awakening, out of bed come in this order; SOL and WASO fit between lights out and the last
/// awakening; nobody is in bed for more than 16 hours. Morning and evening taken for each other are by far the commonest
/// slip in sleep diaries on screens, so a night that is possible but rare is worth a question.
/// </remarks>
public static class DiaryCheck
{
    /// <summary>Longer than this nobody is in bed: 16 hours.</summary>
    public static Duration LongestInBed { get; } = Duration.FromHours(16);

    /// <summary>Longer than this somebody is in bed only rarely: 14 hours.</summary>
    public static Duration RarelyInBed { get; } = Duration.FromHours(14);

    /// <summary>From this time of the clock on (included) it is rare to go to bed.</summary>
    public static LocalTime RareFrom { get; } = new(6, 0);

    /// <summary>From this time of the clock on it is no longer rare to go to bed.</summary>
    public static LocalTime RareUntil { get; } = new(18, 0);

    /// <summary>What is wrong first; null if the night can have been like that.</summary>
    public static DiaryFault? Fault(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return SaysNothing(entry) ? new DiaryFault.NothingTold() : Contradiction(entry);
    }

    /// <summary>What of all that was told cannot be together; null if nothing, and where nothing was told.</summary>
    public static DiaryFault? Contradiction(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var moments = Moments(entry);
        return Order(moments) is { } order ? order
            : Length(moments) > LongestInBed ? new DiaryFault.TooLong(Length(moments))
            : Awake(entry);
    }

    /// <summary>Whether it is possible but rare: to bed between 6:00 and 18:00, or more than 14 hours in bed.</summary>
    public static bool IsRare(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.BedTime ?? entry.LightsOut)?.InZone(entry.Zone).TimeOfDay is { } toBed
                && toBed >= RareFrom
                && toBed < RareUntil
            || Length(Moments(entry)) > RarelyInBed;
    }

    private static List<(NightMoment Moment, Instant At)> Moments(DiaryEntry entry)
    {
        var moments = new List<(NightMoment, Instant)>();
        Add(NightMoment.BedTime, entry.BedTime);
        Add(NightMoment.LightsOut, entry.LightsOut);
        Add(NightMoment.FinalAwakening, entry.FinalAwakening);
        Add(NightMoment.OutOfBed, entry.OutOfBed);
        return moments;

        void Add(NightMoment moment, Instant? at)
        {
            if (at is { } told)
            {
                moments.Add((moment, told));
            }
        }
    }

    private static bool SaysNothing(DiaryEntry entry) =>
        Moments(entry).Count == 0
        && entry
            is { SleepOnsetLatency: null, WakeAfterSleepOnset: null, Awakenings: null, Quality: null, Rested: null };

    private static DiaryFault.OutOfOrder? Order(List<(NightMoment Moment, Instant At)> moments)
    {
        foreach (var (one, next) in moments.Zip(moments.Skip(1)))
        {
            if (next.At < one.At)
            {
                return new DiaryFault.OutOfOrder(next.Moment, one.Moment);
            }
        }

        return null;
    }

    private static Duration Length(List<(NightMoment Moment, Instant At)> moments) =>
        moments.Count < 2 ? Duration.Zero : moments[^1].At - moments[0].At;

    private static DiaryFault.MoreAwakeThanNight? Awake(DiaryEntry entry)
    {
        var night = (entry.FinalAwakening ?? entry.OutOfBed) - (entry.LightsOut ?? entry.BedTime);
        var awake = (entry.SleepOnsetLatency ?? Duration.Zero) + (entry.WakeAfterSleepOnset ?? Duration.Zero);
        return night is { } length && awake > length ? new DiaryFault.MoreAwakeThanNight(awake, length) : null;
    }
}
