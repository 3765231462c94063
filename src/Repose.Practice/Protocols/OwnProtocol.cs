using NodaTime;

namespace Repose.Practice;

/// <summary>A protocol of the practice's own. What it says stands in its versions.</summary>
public sealed class OwnProtocol(Id<MassagePractice> practiceId, Id<OwnProtocol> id, string name, Instant createdAt)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which protocol. Its text is the protocol's id wherever one is named.</summary>
    public Id<OwnProtocol> Id { get; private set; } = id;

    /// <summary>The name of its newest version.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether it can be chosen for new sessions.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>The number of its newest version.</summary>
    public int Newest { get; private set; }

    /// <summary>Says that a version was written.</summary>
    public void Write(OwnProtocolVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        (Newest, Name) = (version.Number, version.Name);
    }

    /// <summary>Offers it or takes it from the list. Sessions that followed it keep it.</summary>
    public void SetActive(bool active) => IsActive = active;
}
