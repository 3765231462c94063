using NodaTime;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>One visit, what happened to it, and where else it could be.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="History">What was done to it, the newest first.</param>
/// <param name="Therapists">Those who work here.</param>
/// <param name="Rooms">The rooms in use.</param>
/// <param name="Zone">The zone of the practice's clocks.</param>
internal sealed record VisitSheet(
    DeskVisit Visit,
    IReadOnlyList<AuditEvent> History,
    IReadOnlyList<Therapist> Therapists,
    IReadOnlyList<Room> Rooms,
    DateTimeZone Zone
);
