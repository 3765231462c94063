using NodaTime;

namespace Repose.Practice;

/// <summary>That a reminder of an appointment was written, so that none is written twice.</summary>
/// <remarks>The time of the appointment is part of its identity: one that was moved is reminded of anew.</remarks>
public sealed class Reminder(Id<MassagePractice> practiceId, Id<Appointment> appointmentId, Instant start, int which)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Of which appointment.</summary>
    public Id<Appointment> AppointmentId { get; private set; } = appointmentId;

    /// <summary>When the appointment starts.</summary>
    public Instant Start { get; private set; } = start;

    /// <summary>The first or the second reminder.</summary>
    public int Which { get; private set; } = which;
}
