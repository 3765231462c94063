using NodaTime;

namespace Repose.Sleep;

/// <summary>Settles what devices told into episodes: each moment once, each sleep once, one main sleep a date.</summary>
/// <remarks>The rules and their numbers are in <see cref="EpisodeRules"/>.</remarks>
public static class SleepEpisodes
{
    /// <summary>All episodes, ordered by start. Empty if nothing was told.</summary>
    public static IReadOnlyList<SleepEpisode> Settle(IEnumerable<SleepPeriod> periods)
    {
        var told = periods.Where(period => period.End > period.Start).ToList();
        told.Sort(ByStart);
        var timesInBed = TimesInBed.Of(told);
        var sleeps = SleepDrafts.Of(told).ConvertAll(draft => draft.Settle(timesInBed));
        List<SleepEpisode> episodes = [.. NameKinds(sleeps), .. timesInBed.AwayFrom(sleeps)];
        episodes.Sort(ByStart);
        return episodes;
    }

    private static int ByStart(SleepPeriod one, SleepPeriod other)
    {
        var start = one.Start.CompareTo(other.Start);
        return start != 0 ? start : one.End.CompareTo(other.End);
    }

    private static int ByStart(SleepEpisode one, SleepEpisode other)
    {
        var start = one.Start.CompareTo(other.Start);
        return start != 0 ? start : one.End.CompareTo(other.End);
    }

    /// <summary>
    /// Names one main sleep a date. A source's own word goes first; otherwise the longest sleep is the main one if it is
    /// long enough, and the others are naps by day and short sleeps by night.
    /// </summary>
    private static IEnumerable<SleepEpisode> NameKinds(IEnumerable<SleepEpisode> sleeps) =>
        sleeps.GroupBy(sleep => sleep.Date).SelectMany(NameKinds);

    private static IEnumerable<SleepEpisode> NameKinds(IGrouping<LocalDate, SleepEpisode> date)
    {
        var main = date.Where(MayBeMain).OrderByDescending(Named).ThenByDescending(Asleep).FirstOrDefault();
        return date.Select(sleep =>
            sleep == main ? sleep with { Kind = EpisodeKind.Main }
            : sleep.Kind == EpisodeKind.Nap || IsByDay(sleep) ? sleep with { Kind = EpisodeKind.Nap }
            : sleep with { Kind = EpisodeKind.Short }
        );
    }

    private static bool MayBeMain(SleepEpisode sleep) =>
        Named(sleep) || (sleep.Kind != EpisodeKind.Nap && Asleep(sleep) >= EpisodeRules.ShortestMainSleep);

    private static bool Named(SleepEpisode sleep) => sleep.Kind == EpisodeKind.Main;

    private static Duration Asleep(SleepEpisode sleep) => sleep.Metrics.TotalSleepTime ?? Duration.Zero;

    private static bool IsByDay(SleepEpisode sleep)
    {
        var middle = (sleep.Start + (sleep.End - sleep.Start) / 2).InZone(sleep.Zone).TimeOfDay;
        return Asleep(sleep) < EpisodeRules.ShortestMainSleep
            && middle >= EpisodeRules.NapsFrom
            && middle < EpisodeRules.NapsUntil;
    }
}
