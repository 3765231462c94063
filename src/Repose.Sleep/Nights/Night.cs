using NodaTime;

namespace Repose.Sleep;

/// <summary>Everything that one source of nights (devices, or the diary) tells of one sleep date.</summary>
public sealed record Night
{
    /// <summary>The sleep date: the local date of waking, in the zone where the person slept.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The zone in which the person woke.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The one main sleep; null where only naps, short sleeps or time in bed are known.</summary>
    public SleepEpisode? Main { get; init; }

    /// <summary>Naps and other sleeps of the date, in order.</summary>
    public IReadOnlyList<SleepEpisode> Others { get; init; } = [];

    /// <summary>The measures of the main sleep, or of the diary; null where there is no main sleep.</summary>
    public SleepMetrics? Metrics { get; init; }

    /// <summary>The diary entry, if this night was told and not measured.</summary>
    public DiaryEntry? Diary { get; init; }

    /// <summary>The source of the main sleep.</summary>
    public SleepSource? Source { get; init; }

    /// <summary>All sleep of the date: the main sleep and every other of 20 minutes or more. Null without a main sleep.</summary>
    public Duration? SleepIn24Hours =>
        Metrics?.TotalSleepTime is not { } main
            ? null
            : Others
                .Where(other => other.Kind != EpisodeKind.InBedOnly)
                .Select(other => other.Metrics.TotalSleepTime ?? Duration.Zero)
                .Where(nap => nap >= ShortestNapCounted)
                .Aggregate(main, (sum, nap) => sum + nap)
                + (Diary?.Naps is { } naps && naps >= ShortestNapCounted ? naps : Duration.Zero);

    private static readonly Duration ShortestNapCounted = Duration.FromMinutes(20);
}
