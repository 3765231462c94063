using NodaTime;

namespace Repose.Sleep;

/// <summary>From what was told to nights: one per sleep date, ordered by date.</summary>
public static class Nights
{
    /// <summary>The nights that devices told of.</summary>
    public static IReadOnlyList<Night> Measured(IEnumerable<SleepPeriod> periods) =>
        [.. SleepEpisodes.Settle(periods).GroupBy(episode => episode.Date).OrderBy(date => date.Key).Select(Measured)];

    /// <summary>The nights that a diary tells of. Two entries for one date are refused before this.</summary>
    /// <exception cref="ArgumentException">Two entries for one date.</exception>
    public static IReadOnlyList<Night> Told(IEnumerable<DiaryEntry> entries)
    {
        var nights = entries.Select(DiaryNight.Of).OrderBy(night => night.Date).ToList();
        var twice = nights.GroupBy(night => night.Date).FirstOrDefault(date => date.Count() > 1);
        return twice is null
            ? nights
            : throw new ArgumentException($"Two diary entries for {twice.Key:R}.", nameof(entries));
    }

    private static Night Measured(IGrouping<LocalDate, SleepEpisode> date)
    {
        var main = date.FirstOrDefault(episode => episode.Kind == EpisodeKind.Main);
        return new Night
        {
            Date = date.Key,
            Zone = (main ?? date.First()).Zone,
            Main = main,
            Others = [.. date.Where(episode => episode != main)],
            Metrics = main?.Metrics,
            Source = main?.Source,
        };
    }
}
