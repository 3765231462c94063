using NodaTime;

namespace Repose.Practice;

/// <summary>That a client asks the practice to correct something that the staff wrote.</summary>
public sealed class CorrectionRequest(
    Id<MassagePractice> practiceId,
    Id<CorrectionRequest> id,
    Id<Client> clientId,
    string text,
    Instant askedAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which request.</summary>
    public Id<CorrectionRequest> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>What is wrong, in the client's words.</summary>
    public string Text { get; private set; } = text;

    /// <summary>When it was asked.</summary>
    public Instant AskedAt { get; private set; } = askedAt;

    /// <summary>What the practice answered; empty before.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>When it was answered; null before.</summary>
    public Instant? AnsweredAt { get; private set; }

    /// <summary>Says what was done, or why not.</summary>
    public void Reply(string answer, Instant now) => (Answer, AnsweredAt) = (answer, now);
}
