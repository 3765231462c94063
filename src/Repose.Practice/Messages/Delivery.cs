using NodaTime;

namespace Repose.Practice;

/// <summary>One try to send a message, and what came of it.</summary>
public sealed class Delivery(
    Id<MassagePractice> practiceId,
    Id<Delivery> id,
    Id<OutboxMessage> messageId,
    Instant at,
    bool succeeded,
    string detail
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which try.</summary>
    public Id<Delivery> Id { get; private set; } = id;

    /// <summary>Of which message.</summary>
    public Id<OutboxMessage> MessageId { get; private set; } = messageId;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;

    /// <summary>Whether the mail server took it.</summary>
    public bool Succeeded { get; private set; } = succeeded;

    /// <summary>What the mail server said.</summary>
    public string Detail { get; private set; } = detail;
}
