using NodaTime;

namespace Repose.Practice;

/// <summary>That a client asked for their data to be deleted, and what came of it. Kept afterwards, as proof; it names nobody.</summary>
public sealed class ErasureRequest(
    Id<MassagePractice> practiceId,
    Id<ErasureRequest> id,
    Id<Client> clientId,
    Instant askedAt,
    Instant dueAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which request.</summary>
    public Id<ErasureRequest> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>When it was asked for.</summary>
    public Instant AskedAt { get; private set; } = askedAt;

    /// <summary>Before which nothing is deleted, so that the client can think again.</summary>
    public Instant DueAt { get; private set; } = dueAt;

    /// <summary>When the client took it back; null if they did not.</summary>
    public Instant? TakenBackAt { get; private set; }

    /// <summary>When the owner confirmed it; null before.</summary>
    public Instant? ConfirmedAt { get; private set; }

    /// <summary>When it was done; null before.</summary>
    public Instant? DoneAt { get; private set; }

    /// <summary>Whether it is still to be done, and can be taken back.</summary>
    public bool IsOpen => TakenBackAt is null && DoneAt is null;

    /// <summary>Whether it is to be done now.</summary>
    public bool IsDue(Instant now) => IsOpen && ConfirmedAt is not null && DueAt <= now;

    /// <summary>The client thought again.</summary>
    public void TakeBack(Instant now) => TakenBackAt ??= now;

    /// <summary>The owner has kept what the law asks for elsewhere, and lets the rest go.</summary>
    public void Confirm(Instant now) => ConfirmedAt ??= now;

    /// <summary>It is done.</summary>
    public void Finish(Instant now) => DoneAt = now;
}
