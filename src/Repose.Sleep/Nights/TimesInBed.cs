using NodaTime;

namespace Repose.Sleep;

/// <summary>What was told of time in bed: it widens a sleep, and is never sleep itself.</summary>
internal sealed class TimesInBed
{
    private readonly List<Told> told;

    private TimesInBed(List<Told> told) => this.told = told;

    private sealed record Told(Instant Start, Instant End, SleepSource Source, DateTimeZone Zone)
    {
        internal static int ByStart(Told one, Told other) => one.Start.CompareTo(other.Start);
    }

    /// <summary>The union of all in-bed time; overlapping or touching fragments become one.</summary>
    /// <param name="periods">Ordered by start.</param>
    internal static TimesInBed Of(List<SleepPeriod> periods)
    {
        var fragments = new List<Told>();
        foreach (var period in periods)
        {
            for (var i = 0; i < period.Spans.Count; i++)
            {
                var span = period.Spans[i];
                if (span.State == SleepState.InBed && span.End > span.Start)
                {
                    fragments.Add(new Told(span.Start, span.End, period.Source, period.Zone));
                }
            }
        }

        fragments.Sort(Told.ByStart);
        var union = new List<Told>();
        foreach (var fragment in fragments)
        {
            if (union.Count > 0 && fragment.Start <= union[^1].End)
            {
                union[^1] = union[^1] with { End = Instant.Max(union[^1].End, fragment.End), Zone = fragment.Zone };
            }
            else
            {
                union.Add(fragment);
            }
        }

        return new TimesInBed(union);
    }

    /// <summary>A sleep widened by the in-bed time that overlaps it, within the stated limit.</summary>
    internal Interval Around(Instant start, Instant end)
    {
        var (first, last) = (start, end);
        for (var i = FirstEndingAfter(start); i < told.Count && told[i].Start < end; i++)
        {
            first = Instant.Min(first, told[i].Start);
            last = Instant.Max(last, told[i].End);
        }

        return new Interval(
            Instant.Max(first, start - EpisodeRules.WidestTimeInBed),
            Instant.Min(last, end + EpisodeRules.WidestTimeInBed)
        );
    }

    /// <summary>Stays in bed that belong to no sleep: in-bed time joined by the gap rule, if long enough.</summary>
    internal IEnumerable<SleepEpisode> AwayFrom(IReadOnlyList<SleepEpisode> sleeps) =>
        Chained(FarFrom(sleeps)).Where(IsStay).Select(InBedOnly);

    private IEnumerable<Told> FarFrom(IReadOnlyList<SleepEpisode> sleeps)
    {
        var near = new List<Stretch>();
        foreach (var sleep in sleeps)
        {
            near.Add(new Stretch(sleep.Start - EpisodeRules.BelongsToSleep, sleep.End + EpisodeRules.BelongsToSleep));
        }

        near = Stretch.Joined(near, Duration.Zero);
        var next = 0;
        foreach (var time in told)
        {
            while (next < near.Count && near[next].End <= time.Start)
            {
                next++;
            }

            if (next == near.Count || near[next].Start >= time.End)
            {
                yield return time;
            }
        }
    }

    private static List<List<Told>> Chained(IEnumerable<Told> times)
    {
        var chains = new List<List<Told>>();
        foreach (var time in times)
        {
            if (chains.Count > 0 && time.Start - chains[^1][^1].End <= EpisodeRules.JoinedGap)
            {
                chains[^1].Add(time);
            }
            else
            {
                chains.Add([time]);
            }
        }

        return chains;
    }

    private static bool IsStay(List<Told> chain) => chain[^1].End - chain[0].Start >= EpisodeRules.ShortestStay;

    private int FirstEndingAfter(Instant moment)
    {
        var (low, high) = (0, told.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = told[middle].End > moment ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static SleepEpisode InBedOnly(List<Told> chain)
    {
        var whole = new Interval(chain[0].Start, chain[^1].End);
        var inBed = chain.Aggregate(Duration.Zero, (sum, part) => sum + (part.End - part.Start));
        return new SleepEpisode
        {
            Kind = EpisodeKind.InBedOnly,
            Start = whole.Start,
            End = whole.End,
            Zone = chain[^1].Zone,
            Source = chain[0].Source,
            Spans = [.. chain.Select(part => new StateSpan(SleepState.InBed, part.Start, part.End))],
            InBed = whole,
            InBedTold = inBed,
            Metrics = new SleepMetrics { TimeInBed = inBed },
            Note = "in bed only: nobody said that this was sleep",
        };
    }
}
