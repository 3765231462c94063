using NodaTime;

namespace Repose.Practice;

/// <summary>A time at which a session can start, with whom and where.</summary>
/// <param name="Start">When the client is expected.</param>
/// <param name="TherapistId">With whom.</param>
/// <param name="RoomId">Where.</param>
public readonly record struct Slot(Instant Start, Id<Therapist> TherapistId, Id<Room> RoomId);
