using NodaTime;

namespace Repose.Practice;

/// <summary>Who did or saw what. Written once; the database refuses to change or delete it.</summary>
public sealed class AuditEvent(
    Id<MassagePractice> practiceId,
    Id<AuditEvent> id,
    Instant at,
    Guid? personId,
    string actor,
    string action,
    string subject,
    Guid? subjectId,
    string detail
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which event.</summary>
    public Id<AuditEvent> Id { get; private set; } = id;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;

    /// <summary>The person who was signed in; null for a visitor or the system.</summary>
    public Guid? PersonId { get; private set; } = personId;

    /// <summary>Who it was, in words at that time: a member's name, "client", "visitor", "Repose".</summary>
    public string Actor { get; private set; } = actor;

    /// <summary>What was done, such as <c>chart.read</c> or <c>appointment.moved</c>.</summary>
    public string Action { get; private set; } = action;

    /// <summary>The kind of thing it was done to, such as <c>client</c>.</summary>
    public string Subject { get; private set; } = subject;

    /// <summary>Which thing.</summary>
    public Guid? SubjectId { get; private set; } = subjectId;

    /// <summary>More, never about health, such as a reason that the staff gave.</summary>
    public string Detail { get; private set; } = detail;
}
