namespace Repose.Practice;

/// <summary>How a client feels before or after a session, each from 0 to 10; null where it was not asked or not said.</summary>
/// <param name="Pain">0, no pain, to 10, the worst that can be imagined.</param>
/// <param name="Stress">0, calm, to 10.</param>
/// <param name="Sleepiness">0, wide awake, to 10.</param>
public sealed record SessionRatings(int? Pain, int? Stress, int? Sleepiness)
{
    /// <summary>Nothing said.</summary>
    public static SessionRatings None { get; } = new(null, null, null);
}
