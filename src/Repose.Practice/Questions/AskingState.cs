namespace Repose.Practice;

/// <summary>Where an asking stands on a day.</summary>
public enum AskingState
{
    /// <summary>It has not begun.</summary>
    Upcoming,

    /// <summary>It can be answered, and is on time.</summary>
    Due,

    /// <summary>It can be answered still, and is late.</summary>
    Late,

    /// <summary>It is over.</summary>
    Over,
}
