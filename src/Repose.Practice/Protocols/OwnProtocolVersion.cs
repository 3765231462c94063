using NodaTime;

namespace Repose.Practice;

/// <summary>One version of a protocol of the practice's own. Never changed, which the database holds.</summary>
/// <param name="practiceId">The practice.</param>
/// <param name="id">Which version: sent twice, it is kept once.</param>
/// <param name="protocolId">Of which protocol.</param>
/// <param name="number">Counted from 1.</param>
/// <param name="name">Its name.</param>
/// <param name="text">What it says, as a file of the content's protocols.</param>
/// <param name="writtenBy">Who wrote it, by the name at that time.</param>
/// <param name="writtenAt">When.</param>
public sealed class OwnProtocolVersion(
    Id<MassagePractice> practiceId,
    Id<OwnProtocolVersion> id,
    Id<OwnProtocol> protocolId,
    int number,
    string name,
    string text,
    string writtenBy,
    Instant writtenAt
) : IOfPractice
{
    /// <summary>The most letters of what it says.</summary>
    public const int Longest = 60_000;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which version.</summary>
    public Id<OwnProtocolVersion> Id { get; private set; } = id;

    /// <summary>Of which protocol.</summary>
    public Id<OwnProtocol> ProtocolId { get; private set; } = protocolId;

    /// <summary>Counted from 1: a session says which one it followed.</summary>
    public int Number { get; private set; } = number;

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What it says, as a file of the content's protocols.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Who wrote it, by the name at that time.</summary>
    public string WrittenBy { get; private set; } = writtenBy;

    /// <summary>When.</summary>
    public Instant WrittenAt { get; private set; } = writtenAt;
}
