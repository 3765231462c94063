using NodaTime;

namespace Repose.Practice;

/// <summary>A link sent by e-mail that signs a client in, once, within a quarter of an hour.</summary>
public sealed class SignInLink(
    Id<MassagePractice> practiceId,
    Id<SignInLink> id,
    string tokenDigest,
    string email,
    Instant expiresAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which link.</summary>
    public Id<SignInLink> Id { get; private set; } = id;

    /// <summary>The SHA-256 of the secret in the link. The secret itself is not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>The address that it was sent to, in lower case.</summary>
    public string Email { get; private set; } = email;

    /// <summary>When it stops working.</summary>
    public Instant ExpiresAt { get; private set; } = expiresAt;

    /// <summary>When it was used; null if it was not.</summary>
    public Instant? UsedAt { get; private set; }

    /// <summary>Uses it up.</summary>
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
