namespace Repose.Sleep;

/// <summary>What one source says of a stretch of time, and how far to believe it.</summary>
/// <param name="Span">What it says.</param>
/// <param name="Rank">Claims of a lower rank are believed first.</param>
internal sealed record Claim(StateSpan Span, int Rank)
{
    /// <summary>The order of the clock, for sorting.</summary>
    internal static int ByStart(Claim one, Claim other) => one.Span.Start.CompareTo(other.Span.Start);

    /// <summary>The best-believed first; of equals, the one that says least.</summary>
    internal static int ByRank(Claim one, Claim other)
    {
        var rank = one.Rank.CompareTo(other.Rank);
        return rank != 0 ? rank : ((int)one.Span.State).CompareTo((int)other.Span.State);
    }
}
