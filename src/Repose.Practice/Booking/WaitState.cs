namespace Repose.Practice;

/// <summary>What has become of a wish on the wait list.</summary>
public enum WaitState
{
    /// <summary>Nothing was free yet.</summary>
    Waiting,

    /// <summary>A time is kept free and offered, until <see cref="WaitListEntry.OfferUntil"/>.</summary>
    Offered,

    /// <summary>The client took it.</summary>
    Taken,

    /// <summary>The client or the desk took the wish back, or its last day has passed.</summary>
    Ended,
}
