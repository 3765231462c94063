namespace Repose.Pictures;

/// <summary>The part of a row's height: an hour that came twice is drawn twice, one above the other.</summary>
internal enum ClockLane
{
    /// <summary>The hour came once.</summary>
    Whole,

    /// <summary>The first time that the clock showed the hour.</summary>
    First,

    /// <summary>The second time.</summary>
    Second,
}
