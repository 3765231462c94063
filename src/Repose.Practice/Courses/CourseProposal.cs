namespace Repose.Practice;

/// <summary>A whole course that could be booked now.</summary>
/// <param name="Sessions">Its sessions, by time.</param>
/// <param name="Draw">How the days were drawn by lot; null where they were chosen.</param>
public sealed record CourseProposal(IReadOnlyList<Slot> Sessions, CourseDraw? Draw);
