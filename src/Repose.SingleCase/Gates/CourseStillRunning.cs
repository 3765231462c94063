namespace Repose.SingleCase;

/// <summary>The course has not ended; early looks raise false alarms. Told by the caller.</summary>
/// <param name="DaysLeft">Days until the planned end.</param>
public sealed record CourseStillRunning(int DaysLeft) : Gate("course_still_running");
