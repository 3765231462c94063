using NodaTime;

namespace Repose.Practice;

/// <summary>A private address at which somebody's calendar program fetches their appointments. Can be revoked.</summary>
public sealed class CalendarFeed(
    Id<MassagePractice> practiceId,
    Id<CalendarFeed> id,
    string tokenDigest,
    Id<Therapist>? therapistId,
    Id<Client>? clientId,
    bool showsInitials,
    Instant createdAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which feed.</summary>
    public Id<CalendarFeed> Id { get; private set; } = id;

    /// <summary>The SHA-256 of the secret in its address. The secret itself is shown once and not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>The therapist whose appointments it tells; null for a client's.</summary>
    public Id<Therapist>? TherapistId { get; private set; } = therapistId;

    /// <summary>The client whose appointments it tells; null for a therapist's.</summary>
    public Id<Client>? ClientId { get; private set; } = clientId;

    /// <summary>Whether a therapist's feed tells the initials of clients; if not, it only says that the time is taken.</summary>
    public bool ShowsInitials { get; private set; } = showsInitials;

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When it was revoked; null while it works.</summary>
    public Instant? RevokedAt { get; private set; }

    /// <summary>Ends it.</summary>
    public void Revoke(Instant now) => RevokedAt = now;
}
