using NodaTime;

namespace Repose.Sleep;

/// <summary>Lays what several sources said of the same time over each other, so that every moment is told once.</summary>
internal static class Timeline
{
    /// <summary>A claim and how far to believe it; a lower rank is believed first.</summary>
    internal readonly record struct Claim(StateSpan Span, int Rank);

    /// <summary>The best claim for every moment, as ordered spans; equal neighbours are merged, silence stays silent.</summary>
    internal static List<StateSpan> Lay(IEnumerable<Claim> claims)
    {
        var all = claims.Where(claim => claim.Span.Length > Duration.Zero).ToList();
        var starts = all.OrderBy(claim => claim.Span.Start).ToList();
        var edges = all.SelectMany(claim => new[] { claim.Span.Start, claim.Span.End }).Distinct().Order().ToList();
        var believed = new PriorityQueue<Claim, int>();
        var laid = new List<StateSpan>();
        var next = 0;
        for (var edge = 0; edge + 1 < edges.Count; edge++)
        {
            for (; next < starts.Count && starts[next].Span.Start <= edges[edge]; next++)
            {
                believed.Enqueue(starts[next], starts[next].Rank);
            }

            while (believed.TryPeek(out var stale, out _) && stale.Span.End <= edges[edge])
            {
                believed.Dequeue();
            }

            if (believed.TryPeek(out var best, out _))
            {
                Append(laid, new StateSpan(best.Span.State, edges[edge], edges[edge + 1]));
            }
        }

        return laid;
    }

    /// <summary>The union of intervals, ordered; intervals that touch become one.</summary>
    internal static List<Interval> Union(IEnumerable<Interval> intervals)
    {
        var union = new List<Interval>();
        foreach (var interval in intervals.OrderBy(interval => interval.Start))
        {
            if (union.Count > 0 && interval.Start <= union[^1].End)
            {
                union[^1] = new Interval(union[^1].Start, Instant.Max(union[^1].End, interval.End));
            }
            else
            {
                union.Add(interval);
            }
        }

        return union;
    }

    private static void Append(List<StateSpan> laid, StateSpan span)
    {
        if (laid.Count > 0 && laid[^1].State == span.State && laid[^1].End == span.Start)
        {
            laid[^1] = new StateSpan(span.State, laid[^1].Start, span.End);
        }
        else
        {
            laid.Add(span);
        }
    }
}
