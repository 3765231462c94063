namespace Repose.Web.Verdicts;

/// <summary>How far a course is.</summary>
public enum CourseStage
{
    /// <summary>No session has taken place: nights are gathered to compare with.</summary>
    Ahead,

    /// <summary>Sessions have taken place, and more are to come.</summary>
    Running,

    /// <summary>Nothing more of it is to come.</summary>
    Over,
}
