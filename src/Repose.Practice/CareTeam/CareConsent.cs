using NodaTime;

namespace Repose.Practice;

/// <summary>That a client agreed that the practice writes to somebody of their care team, or took it back. Never changed.</summary>
public sealed class CareConsent(
    Id<MassagePractice> practiceId,
    Id<CareConsent> id,
    Id<Client> clientId,
    Id<CareContact> contactId,
    int number,
    bool isGiven,
    string words,
    string language,
    string signature,
    string writtenBy,
    Instant at
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which answer.</summary>
    public Id<CareConsent> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>For whom.</summary>
    public Id<CareContact> ContactId { get; private set; } = contactId;

    /// <summary>Counted from 1 for each contact. The highest one holds.</summary>
    public int Number { get; private set; } = number;

    /// <summary>Yes, or no.</summary>
    public bool IsGiven { get; private set; } = isGiven;

    /// <summary>What was agreed to, as it was shown; empty where it was taken back.</summary>
    public string Words { get; private set; } = words;

    /// <summary>The language of these words, by ISO 639-1.</summary>
    public string Language { get; private set; } = language;

    /// <summary>The client's name as it was typed for a signature; empty where it was taken back.</summary>
    public string Signature { get; private set; } = signature;

    /// <summary>By whom it was written down, in words at that time: "client", or a member's name.</summary>
    public string WrittenBy { get; private set; } = writtenBy;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;
}
