using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>A course with its sessions and with those that left the day of the lot.</summary>
internal sealed record CardCourse(
    Course Course,
    string Service,
    IReadOnlyList<DeskVisit> Sessions,
    IReadOnlyList<Departure> Departures
);
