using NodaTime;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>A stretch of time that an appointment takes, of a therapist and of a room.</summary>
/// <param name="Id">Which appointment.</param>
/// <param name="TherapistId">Whose time.</param>
/// <param name="RoomId">Which room.</param>
/// <param name="From">From when, the minutes before it included.</param>
/// <param name="Until">Until when, the minutes after it included.</param>
/// <param name="HeldUntil">For a hold, how long it keeps the time.</param>
internal sealed record TakenTime(
    Id<Appointment> Id,
    Id<Therapist> TherapistId,
    Id<Room> RoomId,
    Instant From,
    Instant Until,
    Instant? HeldUntil
);
