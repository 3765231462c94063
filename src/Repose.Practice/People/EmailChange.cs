using NodaTime;

namespace Repose.Practice;

/// <summary>A new e-mail address of a client, which holds once a link that was sent to it was pressed.</summary>
public sealed class EmailChange(
    Id<MassagePractice> practiceId,
    Id<EmailChange> id,
    Id<Client> clientId,
    string tokenDigest,
    string email,
    Instant expiresAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which change.</summary>
    public Id<EmailChange> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The SHA-256 of the secret in the link. The secret itself is not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>The new address, in lower case.</summary>
    public string Email { get; private set; } = email;

    /// <summary>When its link stops working.</summary>
    public Instant ExpiresAt { get; private set; } = expiresAt;

    /// <summary>When it was pressed; null if it was not.</summary>
    public Instant? UsedAt { get; private set; }

    /// <summary>Uses the link up.</summary>
    /// <returns>Whether it worked: it was not used before and has not expired.</returns>
    public bool TryUse(Instant now)
    {
        if (UsedAt is not null || now >= ExpiresAt)
        {
            return false;
        }

        UsedAt = now;
        return true;
    }
}
