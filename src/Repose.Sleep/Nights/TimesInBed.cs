using NodaTime;

namespace Repose.Sleep;

/// <summary>What was told of time in bed: it widens a sleep, and is never sleep itself.</summary>
internal sealed class TimesInBed
{
    private readonly List<Told> told;

    private TimesInBed(List<Told> told) => this.told = told;

    private sealed record Told(Interval Time, SleepSource Source, DateTimeZone Zone);

    /// <summary>The union of all in-bed time; overlapping or touching fragments become one.</summary>
    internal static TimesInBed Of(IEnumerable<SleepPeriod> periods)
    {
        var fragments = periods
            .SelectMany(period =>
                period
                    .Spans.Where(span => span.State == SleepState.InBed && span.Length > Duration.Zero)
                    .Select(span => new Told(new Interval(span.Start, span.End), period.Source, period.Zone))
            )
            .OrderBy(fragment => fragment.Time.Start);
        var union = new List<Told>();
        foreach (var fragment in fragments)
        {
            if (union.Count > 0 && fragment.Time.Start <= union[^1].Time.End)
            {
                var end = Instant.Max(union[^1].Time.End, fragment.Time.End);
                union[^1] = union[^1] with { Time = new Interval(union[^1].Time.Start, end), Zone = fragment.Zone };
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
        for (var i = FirstEndingAfter(start); i < told.Count && told[i].Time.Start < end; i++)
        {
            first = Instant.Min(first, told[i].Time.Start);
            last = Instant.Max(last, told[i].Time.End);
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
        var near = Timeline.Union(
            sleeps.Select(sleep => new Interval(
                sleep.Start - EpisodeRules.BelongsToSleep,
                sleep.End + EpisodeRules.BelongsToSleep
            ))
        );
        var next = 0;
        foreach (var time in told)
        {
            while (next < near.Count && near[next].End <= time.Time.Start)
            {
                next++;
            }

            if (next == near.Count || near[next].Start >= time.Time.End)
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
            if (chains.Count > 0 && time.Time.Start - chains[^1][^1].Time.End <= EpisodeRules.JoinedGap)
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

    private static bool IsStay(List<Told> chain) =>
        chain[^1].Time.End - chain[0].Time.Start >= EpisodeRules.ShortestStay;

    private int FirstEndingAfter(Instant moment)
    {
        var (low, high) = (0, told.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = told[middle].Time.End > moment ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static SleepEpisode InBedOnly(List<Told> chain)
    {
        var whole = new Interval(chain[0].Time.Start, chain[^1].Time.End);
        var inBed = chain.Aggregate(Duration.Zero, (sum, part) => sum + part.Time.Duration);
        return new SleepEpisode
        {
            Kind = EpisodeKind.InBedOnly,
            Start = whole.Start,
            End = whole.End,
            Zone = chain[^1].Zone,
            Source = chain[0].Source,
            Spans = [.. chain.Select(part => new StateSpan(SleepState.InBed, part.Time.Start, part.Time.End))],
            InBed = whole,
            InBedTold = inBed,
            Metrics = new SleepMetrics { TimeInBed = inBed },
            Note = "in bed only: nobody said that this was sleep",
        };
    }
}
