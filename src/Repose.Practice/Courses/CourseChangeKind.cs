namespace Repose.Practice;

/// <summary>What was decided about a course.</summary>
public enum CourseChangeKind
{
    /// <summary>It was started at the desk, with all that is fixed before the first session.</summary>
    Started,

    /// <summary>Its sessions up to a day were called off.</summary>
    Paused,

    /// <summary>Sessions were added.</summary>
    Extended,

    /// <summary>All that was left of it was called off.</summary>
    Stopped,
}
