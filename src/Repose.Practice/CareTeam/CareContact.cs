using NodaTime;

namespace Repose.Practice;

/// <summary>Somebody else who cares for a client, such as their doctor. Nothing is sent to them without the client's consent.</summary>
public sealed class CareContact(
    Id<MassagePractice> practiceId,
    Id<CareContact> id,
    Id<Client> clientId,
    CareContactDetails details,
    string addedBy,
    Instant addedAt
) : IOfPractice
{
    private CareContact()
        : this(default, default, default, new("", "", "", "", ""), "", default) { }

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which contact.</summary>
    public Id<CareContact> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Their name.</summary>
    public string Name { get; private set; } = details.Name;

    /// <summary>Their profession, in words.</summary>
    public string Profession { get; private set; } = details.Profession;

    /// <summary>Where they work, with the address.</summary>
    public string Place { get; private set; } = details.Place;

    /// <summary>Their telephone number; may be empty.</summary>
    public string Phone { get; private set; } = details.Phone;

    /// <summary>Their language, by ISO 639-1.</summary>
    public string Language { get; private set; } = details.Language;

    /// <summary>By whom they were added, in words at that time: "client", or a member's name.</summary>
    public string AddedBy { get; private set; } = addedBy;

    /// <summary>When they were added.</summary>
    public Instant AddedAt { get; private set; } = addedAt;

    /// <summary>When they were taken off; null while they are on the care team.</summary>
    public Instant? RemovedAt { get; private set; }

    /// <summary>Takes them off the care team.</summary>
    public void Remove(Instant now) => RemovedAt ??= now;
}
