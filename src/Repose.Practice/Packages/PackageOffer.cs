namespace Repose.Practice;

/// <summary>Sessions sold together in advance.</summary>
public sealed class PackageOffer(
    Id<MassagePractice> practiceId,
    Id<PackageOffer> id,
    string name,
    Id<Service> serviceId,
    int sessions,
    Money price
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which package.</summary>
    public Id<PackageOffer> Id { get; private set; } = id;

    /// <summary>The name that clients see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What each of its sessions is.</summary>
    public Id<Service> ServiceId { get; private set; } = serviceId;

    /// <summary>How many sessions it has.</summary>
    public int Sessions { get; private set; } = sessions;

    /// <summary>What it costs.</summary>
    public Money Price { get; private set; } = price;

    /// <summary>How many days it is good for; 0 for ever.</summary>
    public int ValidDays { get; private set; }

    /// <summary>Whether it is sold.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Changes what is sold from now on. What was sold stays as it was.</summary>
    public void Describe(string name, Id<Service> serviceId, int sessions, Money price, int validDays) =>
        (Name, ServiceId, Sessions, Price, ValidDays) = (name, serviceId, sessions, price, validDays);

    /// <summary>Sells it or takes it from the list.</summary>
    public void SetActive(bool active) => IsActive = active;
}
