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
        if (!InOrder(told))
        {
            told.Sort(SleepPeriod.ByStart);
        }

        var timesInBed = TimesInBed.Of(told);
        var sleeps = SleepDrafts.Of(told).ConvertAll(draft => draft.Settle(timesInBed));
        List<SleepEpisode> episodes = [.. NameKinds(sleeps), .. timesInBed.AwayFrom(sleeps)];
        episodes.Sort(ByStart);
        return episodes;
    }

    /// <summary>The readers of exports give the periods in order; only those of several files must be sorted.</summary>
    private static bool InOrder(List<SleepPeriod> periods)
    {
        for (var i = 1; i < periods.Count; i++)
        {
            if (SleepPeriod.ByStart(periods[i - 1], periods[i]) > 0)
            {
                return false;
            }
        }

        return true;
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
    private static List<SleepEpisode> NameKinds(List<SleepEpisode> sleeps)
    {
        // By a number: lists and tables of numbers and classes are compiled already when the program starts.
        var byDate = new Dictionary<int, List<SleepEpisode>>();
        foreach (var sleep in sleeps)
        {
            var day = Period.DaysBetween(LocalDate.MinIsoValue, sleep.Date);
            if (!byDate.TryGetValue(day, out var date))
            {
                byDate[day] = date = [];
            }

            date.Add(sleep);
        }

        var named = new List<SleepEpisode>(sleeps.Count);
        foreach (var date in byDate.Values)
        {
            var main = MainOf(date);
            named.AddRange(date.ConvertAll(sleep => sleep with { Kind = KindOf(sleep, main) }));
        }

        return named;
    }

    private static SleepEpisode? MainOf(List<SleepEpisode> date)
    {
        SleepEpisode? main = null;
        foreach (var sleep in date.FindAll(MayBeMain))
        {
            var better = main is null || (Named(sleep), Named(main)) is (true, false);
            main = better || (Named(sleep) == Named(main!) && Asleep(sleep) > Asleep(main!)) ? sleep : main;
        }

        return main;
    }

    private static EpisodeKind KindOf(SleepEpisode sleep, SleepEpisode? main) =>
        ReferenceEquals(sleep, main) ? EpisodeKind.Main
        : sleep.Kind == EpisodeKind.Nap || IsByDay(sleep) ? EpisodeKind.Nap
        : EpisodeKind.Short;

    private static bool MayBeMain(SleepEpisode sleep) =>
        Named(sleep) || (sleep.Kind != EpisodeKind.Nap && Asleep(sleep) >= EpisodeRules.ShortestMainSleep);

    private static bool Named(SleepEpisode sleep) => sleep.Kind == EpisodeKind.Main;

    /// <summary>How long it was, where a source calls it a sleep and does not say how much of it was.</summary>
    private static Duration Asleep(SleepEpisode sleep) => sleep.Metrics.TotalSleepTime ?? sleep.End - sleep.Start;

    private static bool IsByDay(SleepEpisode sleep)
    {
        var middle = (sleep.Start + (sleep.End - sleep.Start) / 2).InZone(sleep.Zone).TimeOfDay;
        return Asleep(sleep) < EpisodeRules.ShortestMainSleep
            && middle >= EpisodeRules.NapsFrom
            && middle < EpisodeRules.NapsUntil;
    }
}
