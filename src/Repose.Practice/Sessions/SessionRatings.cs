namespace Repose.Practice;

/// <summary>How somebody feels, each from 0, not at all, to 10; null where it was not asked.</summary>
/// <param name="Pain">Pain.</param>
/// <param name="Stress">Stress.</param>
/// <param name="Sleepiness">Sleepiness.</param>
public sealed record SessionRatings(int? Pain, int? Stress, int? Sleepiness)
{
    /// <summary>The highest rating.</summary>
    public const int Most = 10;

    /// <summary>Nothing was asked.</summary>
    public static SessionRatings None { get; } = new(null, null, null);
}
