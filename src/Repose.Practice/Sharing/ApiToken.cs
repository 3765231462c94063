using NodaTime;

namespace Repose.Practice;

/// <summary>Lets one system of somebody else read what clients agreed that such systems read. The owner makes it.</summary>
/// <remarks>It can change nothing, runs out by itself, and can be revoked at any time.</remarks>
public sealed class ApiToken(
    Id<MassagePractice> practiceId,
    Id<ApiToken> id,
    string name,
    string tokenDigest,
    string scopes,
    string madeBy,
    Instant createdAt,
    Instant expiresAt
) : IOfPractice
{
    /// <summary>For how many days one works at most.</summary>
    public const int MostDays = 365;

    /// <summary>How long its name is at most.</summary>
    public const int LongestName = 80;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which token.</summary>
    public Id<ApiToken> Id { get; private set; } = id;

    /// <summary>Which system has it, as clients read it where they see who looked.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The SHA-256 of the token. The token itself is shown once and not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>What it may read, as SMART on FHIR writes it: <c>system/Patient.rs system/Observation.rs</c>.</summary>
    public string Scopes { get; private set; } = scopes;

    /// <summary>The name of whoever made it.</summary>
    public string MadeBy { get; private set; } = madeBy;

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When it ends by itself.</summary>
    public Instant ExpiresAt { get; private set; } = expiresAt;

    /// <summary>When it was last used, to the minute; null if it never was.</summary>
    public Instant? LastUsedAt { get; private set; }

    /// <summary>When it was revoked; null if it was not.</summary>
    public Instant? RevokedAt { get; private set; }

    /// <summary>Whether it opens anything.</summary>
    public bool Works(Instant now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Notes that it was used. Within a minute of the last time there is nothing to note.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Use(Instant now)
    {
        if (LastUsedAt is { } last && now - last < Duration.FromMinutes(1))
        {
            return false;
        }

        LastUsedAt = now;
        return true;
    }

    /// <summary>Ends it.</summary>
    public void Revoke(Instant now) => RevokedAt ??= now;
}
