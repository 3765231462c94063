namespace Repose.Sleep;

/// <summary>Why some trials are not those of a whole reaction test.</summary>
public enum ReactionFault
{
    /// <summary>There are none, or far more than anybody could press.</summary>
    NoTest,

    /// <summary>A time is no number, is before the one that it follows, or is missing.</summary>
    OutOfOrder,

    /// <summary>A signal came sooner or later than the test's waits allow: something held the device up.</summary>
    WrongWait,

    /// <summary>It ended before its three minutes were over, or went on after them.</summary>
    WrongLength,
}
