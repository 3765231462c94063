using NodaTime;

namespace Repose.Sleep;

/// <summary>The few stated rules by which fragments become episodes and nights.</summary>
/// <remarks>
/// No standard settles these; they are ours, chosen to agree with the reference nights that we check against, and
/// are written into every report. See <c>docs/nights.md</c>.
/// </remarks>
public static class EpisodeRules
{
    /// <summary>The gap rule: pieces of sleep at most this far apart are one sleep.</summary>
    public static readonly Duration JoinedGap = Duration.FromMinutes(60);

    /// <summary>A sleep that its source does not name must be at least this long to be a main sleep.</summary>
    public static readonly Duration ShortestMainSleep = Duration.FromHours(3);

    /// <summary>In-bed time widens a sleep by at most this much on either side.</summary>
    public static readonly Duration WidestTimeInBed = Duration.FromHours(3);

    /// <summary>In-bed time this near to a sleep belongs to that sleep, and is no night of its own.</summary>
    public static readonly Duration BelongsToSleep = Duration.FromHours(6);

    /// <summary>A stay in bed without known sleep that is shorter than this, end to end, is a phone put down, no stay.</summary>
    public static readonly Duration ShortestStay = Duration.FromMinutes(30);

    /// <summary>A short sleep whose midpoint is at or after this time of day is a nap.</summary>
    public static readonly LocalTime NapsFrom = new(10, 0);

    /// <summary>A short sleep whose midpoint is before this time of day is a nap.</summary>
    public static readonly LocalTime NapsUntil = new(20, 0);
}
