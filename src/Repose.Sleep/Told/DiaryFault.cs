using NodaTime;

namespace Repose.Sleep;

/// <summary>Why a night cannot have been as it was told.</summary>
public abstract record DiaryFault
{
    private DiaryFault() { }

    /// <summary>Nothing was told of the night itself.</summary>
    public sealed record NothingTold : DiaryFault;

    /// <summary>A moment is before one that comes earlier in every night.</summary>
    /// <param name="Moment">The moment that is too early.</param>
    /// <param name="Before">The one that should come before it.</param>
    public sealed record OutOfOrder(NightMoment Moment, NightMoment Before) : DiaryFault;

    /// <summary>From the first moment to the last are more than 16 hours.</summary>
    /// <param name="Length">How many.</param>
    public sealed record TooLong(Duration Length) : DiaryFault;

    /// <summary>More time awake was told than the night has.</summary>
    /// <param name="Awake">Falling asleep and lying awake together.</param>
    /// <param name="Night">From lights out to the last awakening.</param>
    public sealed record MoreAwakeThanNight(Duration Awake, Duration Night) : DiaryFault;
}
