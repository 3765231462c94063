using NodaTime;

namespace Repose.Practice;

/// <summary>A private address at which somebody whom a client chose, such as a doctor, reads the client's nights and sessions.</summary>
/// <remarks>
/// It needs a passphrase too, runs out by itself, and can be ended at any time. One that the practice made for a letter shows
/// that letter and nothing else.
/// </remarks>
public sealed class ShareLink(
    Id<MassagePractice> practiceId,
    Id<ShareLink> id,
    Id<Client> clientId,
    string name,
    string tokenDigest,
    string passphraseHash,
    Instant createdAt,
    Instant expiresAt
) : IOfPractice
{
    /// <summary>After so many wrong passphrases in a row nothing is tried for a while.</summary>
    public const int TriesInARow = 5;

    /// <summary>After so many wrong passphrases in all the link is dead.</summary>
    public const int TriesInAll = 20;

    /// <summary>For how long nothing is tried after too many wrong passphrases in a row.</summary>
    public static Duration Pause { get; } = Duration.FromMinutes(15);

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which link.</summary>
    public Id<ShareLink> Id { get; private set; } = id;

    /// <summary>Whose nights it shows.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>For whom, as the client calls them.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The SHA-256 of the secret in its address. The secret itself is shown once and not kept.</summary>
    public string TokenDigest { get; private set; } = tokenDigest;

    /// <summary>The passphrase as a password hash. It is shown once and not kept.</summary>
    public string PassphraseHash { get; private set; } = passphraseHash;

    /// <summary>When it was made.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When it ends by itself.</summary>
    public Instant ExpiresAt { get; private set; } = expiresAt;

    /// <summary>When it was ended; null if nobody ended it.</summary>
    public Instant? RevokedAt { get; private set; }

    /// <summary>Tries since the last right passphrase or pause, the one under way included.</summary>
    public int Tries { get; private set; }

    /// <summary>Wrong passphrases in all. A try counts as wrong until it turns out right.</summary>
    public int Wrong { get; private set; }

    /// <summary>Until when nothing is tried; null if it may be.</summary>
    public Instant? PausedUntil { get; private set; }

    /// <summary>The one letter that it shows; null where it shows nights and sessions.</summary>
    public Id<DoctorLetter>? LetterId { get; private set; }

    /// <summary>Whether it can be opened, with the passphrase.</summary>
    public bool IsOpen(Instant now) => RevokedAt is null && now < ExpiresAt && Wrong < TriesInAll;

    /// <summary>It shows this letter, and nothing else.</summary>
    public void ShowOnly(Id<DoctorLetter> letter) => LetterId = letter;

    /// <summary>Ends it.</summary>
    public void Revoke(Instant now) => RevokedAt ??= now;
}
