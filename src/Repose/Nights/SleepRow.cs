using NodaTime;
using Repose.Sleep;

namespace Repose.Nights;

/// <summary>One row of the nights file: a sleep as a device measured it, or a night as the diary tells it.</summary>
internal sealed record SleepRow
{
    internal required LocalDate Night { get; init; }
    internal required EpisodeKind Kind { get; init; }
    internal required SleepSource Source { get; init; }
    internal required SleepMetrics Metrics { get; init; }
    internal ZonedDateTime? Start { get; init; }
    internal ZonedDateTime? End { get; init; }
    internal Duration? InBed { get; init; }
    internal string? Note { get; init; }

    /// <summary>All rows, ordered by date, then by start.</summary>
    internal static IReadOnlyList<SleepRow> Of(IEnumerable<SleepPeriod> periods, IEnumerable<DiaryEntry> diary)
    {
        List<SleepRow> rows = [.. SleepEpisodes.Settle(periods).Select(Of), .. Sleep.Nights.Told(diary).Select(Of)];
        rows.Sort(ByNight);
        return rows;
    }

    private static int ByNight(SleepRow one, SleepRow other)
    {
        var night = one.Night.CompareTo(other.Night);
        return night != 0 ? night : StartOf(one).CompareTo(StartOf(other));
    }

    private static Instant StartOf(SleepRow row) => row.Start?.ToInstant() ?? Instant.MinValue;

    private static SleepRow Of(SleepEpisode episode) =>
        new()
        {
            Night = episode.Date,
            Kind = episode.Kind,
            Source = episode.Source,
            Metrics = episode.Metrics,
            Start = episode.Start.InZone(episode.Zone),
            End = episode.End.InZone(episode.Zone),
            InBed = episode.InBedTold ?? episode.InBed.Duration,
            Note = episode.Note,
        };

    private static SleepRow Of(Night night) =>
        new()
        {
            Night = night.Date,
            Kind = EpisodeKind.Main,
            Source = night.Source!,
            Metrics = night.Metrics!,
            Start = night.Main?.Start.InZone(night.Zone),
            End = night.Main?.End.InZone(night.Zone),
            InBed = night.Metrics!.TimeInBed,
            Note = night.Diary?.Note,
        };
}
