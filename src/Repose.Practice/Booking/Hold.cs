using NodaTime;

namespace Repose.Practice;

/// <summary>Times kept free for somebody who is filling in the form.</summary>
/// <param name="Id">Which hold. Only who made it knows it, so it is also the proof of having made it.</param>
/// <param name="Until">Until when they are kept.</param>
/// <param name="Appointments">The appointments that it will become, by time.</param>
public sealed record Hold(Id<Hold> Id, Instant Until, IReadOnlyList<Id<Appointment>> Appointments);
