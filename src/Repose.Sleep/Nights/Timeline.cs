using NodaTime;

namespace Repose.Sleep;

/// <summary>Lays what several sources said of the same time over each other, so that every moment is told once.</summary>
internal static class Timeline
{
    /// <summary>The best claim for every moment, as ordered spans; equal neighbours are merged, silence stays silent.</summary>
    internal static List<StateSpan> Lay(List<Claim> claims)
    {
        claims.Sort(Claim.ByStart);
        return NeverOverlap(claims) ? InOrder(claims) : Settled(claims);
    }

    /// <summary>Most nights are told by one source, once: then there is nothing to settle.</summary>
    private static bool NeverOverlap(List<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            if (claims[i].Span.Start < claims[i - 1].Span.End)
            {
                return false;
            }
        }

        return true;
    }

    private static List<StateSpan> InOrder(List<Claim> claims)
    {
        var laid = new List<StateSpan>(claims.Count);
        foreach (var claim in claims)
        {
            Append(laid, claim.Span);
        }

        return laid;
    }

    private static List<StateSpan> Settled(List<Claim> claims)
    {
        var laid = new List<StateSpan>();
        var standing = new SortedSet<Claim>(Comparer<Claim>.Create(ByRankThenEnd));
        var (next, now) = (0, claims[0].Span.Start);
        while (next < claims.Count || standing.Count > 0)
        {
            if (standing.Count == 0)
            {
                now = Instant.Max(now, claims[next].Span.Start);
            }

            for (; next < claims.Count && claims[next].Span.Start <= now; next++)
            {
                standing.Add(claims[next]);
            }

            var best = standing.Min!;
            if (best.Span.End <= now)
            {
                standing.Remove(best);
                continue;
            }

            // The best claim holds until it ends, or until another one begins that might be believed before it.
            var until = next < claims.Count ? Instant.Min(best.Span.End, claims[next].Span.Start) : best.Span.End;
            Append(laid, Part(best.Span, now, until));
            now = until;
        }

        return laid;
    }

    private static int ByRankThenEnd(Claim one, Claim other)
    {
        var rank = Claim.ByRank(one, other);
        return rank != 0 ? rank : other.Span.End.CompareTo(one.Span.End);
    }

    private static StateSpan Part(StateSpan whole, Instant start, Instant end) =>
        whole.Start == start && whole.End == end ? whole : new StateSpan(whole.State, start, end);

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
