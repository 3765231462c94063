namespace Repose.Practice;

/// <summary>One therapist's calendar: when they work, and what is taken.</summary>
/// <param name="TherapistId">Whose.</param>
/// <param name="Working">When sessions can take place.</param>
/// <param name="Busy">What is taken: appointments with the minutes around them, and time off. In order, not overlapping.</param>
public sealed record TherapistTimes(Id<Therapist> TherapistId, WorkingTimes Working, IReadOnlyList<Stretch> Busy);
