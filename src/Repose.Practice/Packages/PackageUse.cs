namespace Repose.Practice;

/// <summary>That an appointment was taken from a package. An appointment can be taken from one package only.</summary>
public sealed class PackageUse(Id<MassagePractice> practiceId, Id<PackageSale> saleId, Id<Appointment> appointmentId)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The package.</summary>
    public Id<PackageSale> SaleId { get; private set; } = saleId;

    /// <summary>The appointment.</summary>
    public Id<Appointment> AppointmentId { get; private set; } = appointmentId;
}
