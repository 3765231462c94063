namespace Repose.Practice;

/// <summary>That an add-on goes with an appointment.</summary>
public sealed class AppointmentAddOn(Id<MassagePractice> practiceId, Id<Appointment> appointmentId, Id<AddOn> addOnId)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The appointment.</summary>
    public Id<Appointment> AppointmentId { get; private set; } = appointmentId;

    /// <summary>What goes with it.</summary>
    public Id<AddOn> AddOnId { get; private set; } = addOnId;
}
