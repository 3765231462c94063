using NodaTime;

namespace Repose.Practice;

/// <summary>Asks somebody by e-mail to join the staff. Its link works once, within a week.</summary>
public sealed class Invitation(
    Id<MassagePractice> practiceId,
    Id<Invitation> id,
    string tokenDigest,
    string email,
    string name,
    Role roles,
    Id<Therapist>? therapistId,
    Instant createdAt,
    Instant expiresAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which invitation.</summary>
    public Id<Invitation> Id { get; private set; } = id;

    /// <summary>The SHA-256 of the secret in the link. The secret itself is not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>The address that it was sent to, in lower case.</summary>
    public string Email { get; private set; } = email;

    /// <summary>The name that colleagues will see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What the new member may do.</summary>
    public Role Roles { get; private set; } = roles;

    /// <summary>The therapist in the calendar who the new member is, if any.</summary>
    public Id<Therapist>? TherapistId { get; private set; } = therapistId;

    /// <summary>When it was sent.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When its link stops working.</summary>
    public Instant ExpiresAt { get; private set; } = expiresAt;

    /// <summary>When it was accepted or taken back; null while it is open.</summary>
    public Instant? ClosedAt { get; private set; }

    /// <summary>Whether its link still works.</summary>
    public bool IsOpen(Instant now) => ClosedAt is null && now < ExpiresAt;

    /// <summary>Accepts it or takes it back: the link stops working.</summary>
    /// <returns>Whether it was open until now.</returns>
    public bool TryClose(Instant now)
    {
        if (!IsOpen(now))
        {
            return false;
        }

        ClosedAt = now;
        return true;
    }
}
