using NodaTime;

namespace Repose.Practice;

/// <summary>That a client agreed to something, or took that back. Never changed: the newest answer holds.</summary>
public sealed class ConsentAnswer(
    Id<MassagePractice> practiceId,
    Id<ConsentAnswer> id,
    Id<Client> clientId,
    string consent,
    int number,
    int version,
    bool isGiven,
    Instant at,
    string language = "en"
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which answer.</summary>
    public Id<ConsentAnswer> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>To what, such as <c>sleep-data</c>.</summary>
    public string Consent { get; private set; } = consent;

    /// <summary>Counted from 1 for each client and consent. The highest one holds.</summary>
    public int Number { get; private set; } = number;

    /// <summary>The version of the text that was shown.</summary>
    public int Version { get; private set; } = version;

    /// <summary>The language in which the text was shown, such as "en": with the version, the words that were answered.</summary>
    public string Language { get; private set; } = language;

    /// <summary>Whether the client agreed; if not, they said no or took it back.</summary>
    public bool IsGiven { get; private set; } = isGiven;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;
}
