using NodaTime;

namespace Repose.Sleep;

/// <summary>SRI: how likely a person is in the same state, asleep or awake, at the same clock time on the next day.</summary>
/// <remarks>
/// −100 + 200 · share of time in the same state (Phillips et al. 2017, Sci Rep 7:3216, doi:10.1038/s41598-017-03171-4);
/// 100 is the same every day, 0 is chance. Days run from noon to noon; a day with more than six hours unknown is left
/// out (Windred et al. 2021, the sleepreg package). Computed exactly over intervals, not on a grid of epochs. Pairs are
/// 24 hours apart <em>on the clock</em>: a perfectly regular sleeper keeps 100 over a clock change.
/// </remarks>
/// <param name="Value">From −100 to 100.</param>
/// <param name="Days">How many days of pairs it rests on.</param>
public sealed record SleepRegularityIndex(double Value, double Days)
{
    /// <summary>Fewer days of pairs than this are too few to show to anybody.</summary>
    public const double LeastDays = 5;

    private const long Day = 24 * 3600L;
    private const long MostUnknown = 6 * 3600L;

    /// <summary>The SRI of nights: time around a main sleep, noon to noon, is awake where no sleep was told.</summary>
    /// <returns>Null with fewer than <see cref="LeastDays"/> days of pairs.</returns>
    public static SleepRegularityIndex? Of(IReadOnlyCollection<Night> nights)
    {
        var zone = nights.LastOrDefault()?.Zone;
        var index = zone is null ? null : Of(NightStates.Of(nights, zone), zone);
        return index?.Days >= LeastDays ? index : null;
    }

    /// <summary>The SRI of known states, whatever the number of days; null if no two moments can be compared.</summary>
    /// <param name="states">Ordered and not overlapping; time between them is unknown.</param>
    /// <param name="zone">The zone in which the days run.</param>
    public static SleepRegularityIndex? Of(IEnumerable<KnownState> states, DateTimeZone zone)
    {
        var known = WithoutPoorDays(ClockAxis.Of(states, zone));
        var (same, all, later) = (0L, 0L, 0);
        foreach (var today in known)
        {
            while (later < known.Count && known[later].End <= today.Start + Day)
            {
                later++;
            }

            for (var i = later; i < known.Count && known[i].Start < today.End + Day; i++)
            {
                var overlap = Math.Min(known[i].End, today.End + Day) - Math.Max(known[i].Start, today.Start + Day);
                all += overlap;
                same += known[i].Asleep == today.Asleep ? overlap : 0;
            }
        }

        return all == 0 ? null : new SleepRegularityIndex(-100 + 200.0 * same / all, (double)all / Day);
    }

    private static List<ClockAxis.Stretch> WithoutPoorDays(IReadOnlyList<ClockAxis.Stretch> stretches)
    {
        var poor = stretches
            .Where(stretch => stretch.Asleep is null)
            .SelectMany(ByNoonDay)
            .GroupBy(stretch => NoonDay(stretch.Start))
            .Where(day => day.Sum(stretch => stretch.End - stretch.Start) > MostUnknown)
            .Select(day => day.Key)
            .ToHashSet();
        return
        [
            .. stretches
                .Where(stretch => stretch.Asleep is not null)
                .SelectMany(ByNoonDay)
                .Where(stretch => !poor.Contains(NoonDay(stretch.Start))),
        ];
    }

    private static IEnumerable<ClockAxis.Stretch> ByNoonDay(ClockAxis.Stretch stretch)
    {
        for (var start = stretch.Start; start < stretch.End; )
        {
            var end = Math.Min(stretch.End, (NoonDay(start) + 1) * Day + Day / 2);
            yield return stretch with
            {
                Start = start,
                End = end,
            };
            start = end;
        }
    }

    private static long NoonDay(long second) => (long)Math.Floor((second - Day / 2) / (double)Day);
}
