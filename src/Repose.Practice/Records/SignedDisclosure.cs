using NodaTime;

namespace Repose.Practice;

/// <summary>That a client has read and signed what the jurisdiction asks the practice to disclose.</summary>
public sealed class SignedDisclosure(
    Id<MassagePractice> practiceId,
    Id<SignedDisclosure> id,
    Id<Client> clientId,
    string jurisdiction,
    string version,
    string text,
    string signature,
    Instant signedAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which signature.</summary>
    public Id<SignedDisclosure> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The pack, such as <c>us-vt</c>.</summary>
    public string Jurisdiction { get; private set; } = jurisdiction;

    /// <summary>The version of its text.</summary>
    public string Version { get; private set; } = version;

    /// <summary>The text as it was shown.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The name as the client typed it for a signature.</summary>
    public string Signature { get; private set; } = signature;

    /// <summary>When.</summary>
    public Instant SignedAt { get; private set; } = signedAt;
}
