using NodaTime;

namespace Repose.Practice;

/// <summary>A package that a client has bought, at the terms of that day.</summary>
public sealed class PackageSale : IOfPractice
{
    private readonly List<PackageUse> uses = [];

    /// <summary>Sells a package.</summary>
    public PackageSale(Id<PackageSale> id, PackageOffer offer, Id<Client> client, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(offer);
        (PracticeId, Id, ClientId, ServiceId) = (offer.PracticeId, id, client, offer.ServiceId);
        (Name, Sessions, Price, SoldOn) = (offer.Name, offer.Sessions, offer.Price, on);
        LastDay = offer.ValidDays > 0 ? on.PlusDays(offer.ValidDays) : null;
    }

    private PackageSale() => Name = "";

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which sale.</summary>
    public Id<PackageSale> Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>What each of its sessions is.</summary>
    public Id<Service> ServiceId { get; private set; }

    /// <summary>The package's name on the day of the sale.</summary>
    public string Name { get; private set; }

    /// <summary>How many sessions were bought.</summary>
    public int Sessions { get; private set; }

    /// <summary>What was paid.</summary>
    public Money Price { get; private set; }

    /// <summary>The day of the sale.</summary>
    public LocalDate SoldOn { get; private set; }

    /// <summary>The last day on which a session can be taken; null for ever.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The appointments that were taken from it.</summary>
    public IReadOnlyList<PackageUse> Uses => uses;

    /// <summary>How many sessions are left.</summary>
    public int Left => Sessions - uses.Count;

    /// <summary>Whether a session of a service on a date can be taken from it.</summary>
    public bool Covers(Id<Service> service, LocalDate on) =>
        service == ServiceId && Left > 0 && (LastDay is null || on <= LastDay);

    /// <summary>Takes one session from it.</summary>
    /// <exception cref="InvalidOperationException">None is left.</exception>
    public void Use(Id<Appointment> appointment)
    {
        if (uses.Any(use => use.AppointmentId == appointment))
        {
            return;
        }

        if (Left <= 0)
        {
            throw new InvalidOperationException("The package is used up.");
        }

        uses.Add(new(PracticeId, Id, appointment));
    }

    /// <summary>Gives a session back, as after a cancellation in time.</summary>
    public void GiveBack(Id<Appointment> appointment) => uses.RemoveAll(use => use.AppointmentId == appointment);
}
