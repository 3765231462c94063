namespace Repose.Practice;

/// <summary>That a therapist does a service.</summary>
public sealed class ServiceTherapist(Id<MassagePractice> practiceId, Id<Service> serviceId, Id<Therapist> therapistId)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The service.</summary>
    public Id<Service> ServiceId { get; private set; } = serviceId;

    /// <summary>Who does it.</summary>
    public Id<Therapist> TherapistId { get; private set; } = therapistId;
}
