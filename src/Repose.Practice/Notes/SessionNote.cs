using NodaTime;

namespace Repose.Practice;

/// <summary>One version of the note of one visit.</summary>
/// <remarks>
/// Until it is signed it is written in; from then on the database refuses any change. What is put right later is the next
/// version, with the reason: both are kept and shown.
/// </remarks>
public sealed class SessionNote : IOfPractice
{
    /// <summary>The most letters of the reason for an amendment.</summary>
    public const int LongestReason = 500;

    /// <summary>Begins the first version.</summary>
    public SessionNote(
        Id<MassagePractice> practiceId,
        Id<SessionNote> id,
        Id<Client> clientId,
        Id<Appointment> appointmentId,
        string by,
        Instant now
    )
        : this(practiceId, id, clientId, appointmentId) =>
        (Version, StartedBy, ChangedBy, StartedAt, ChangedAt) = (1, by, by, now, now);

    private SessionNote(
        Id<MassagePractice> practiceId,
        Id<SessionNote> id,
        Id<Client> clientId,
        Id<Appointment> appointmentId
    ) => (PracticeId, Id, ClientId, AppointmentId) = (practiceId, id, clientId, appointmentId);

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which version of which note.</summary>
    public Id<SessionNote> Id { get; private set; }

    /// <summary>About whom.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>Of which visit.</summary>
    public Id<Appointment> AppointmentId { get; private set; }

    /// <summary>1 for the first, one more for each amendment.</summary>
    public int Version { get; private set; }

    /// <summary>What the client says.</summary>
    public string Subjective { get; private set; } = "";

    /// <summary>What was seen, measured and done.</summary>
    public string Objective { get; private set; } = "";

    /// <summary>What the therapist makes of it.</summary>
    public string Assessment { get; private set; } = "";

    /// <summary>What is next.</summary>
    public string Plan { get; private set; } = "";

    /// <summary>Counted up with each save, so that two who write at once find out.</summary>
    public int Edition { get; private set; }

    /// <summary>Who began this version, by the name at that time.</summary>
    public string StartedBy { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public Instant StartedAt { get; private set; }

    /// <summary>Who wrote in it last.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When it was last written in.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>Why the version before was amended; empty for the first.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who signed it, by the name at that time; empty before.</summary>
    public string SignedBy { get; private set; } = "";

    /// <summary>When it was signed; null before.</summary>
    public Instant? SignedAt { get; private set; }

    /// <summary>Whether it is signed, and stays as it is.</summary>
    public bool IsSigned => SignedAt is not null;

    /// <summary>The four parts.</summary>
    public NoteText Text => new(Subjective, Objective, Assessment, Plan);

    /// <summary>Writes.</summary>
    /// <exception cref="InvalidOperationException">It is signed.</exception>
    public void Write(NoteText text, string by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(text);
        RefuseSigned();
        (Subjective, Objective, Assessment, Plan) = (text.Subjective, text.Objective, text.Assessment, text.Plan);
        (ChangedBy, ChangedAt, Edition) = (by, now, Edition + 1);
    }

    /// <summary>Signs it.</summary>
    /// <exception cref="InvalidOperationException">It is signed.</exception>
    public void Sign(string by, Instant now)
    {
        RefuseSigned();
        (SignedBy, SignedAt, Edition) = (by, now, Edition + 1);
    }

    /// <summary>Begins the next version with the same words.</summary>
    /// <exception cref="InvalidOperationException">It is not signed.</exception>
    public SessionNote Amend(Id<SessionNote> id, string reason, string by, Instant now) =>
        IsSigned
            ? new(PracticeId, id, ClientId, AppointmentId)
            {
                Version = Version + 1,
                Subjective = Subjective,
                Objective = Objective,
                Assessment = Assessment,
                Plan = Plan,
                Reason = reason,
                StartedBy = by,
                ChangedBy = by,
                StartedAt = now,
                ChangedAt = now,
            }
            : throw new InvalidOperationException("What is not signed is written in, not amended.");

    private void RefuseSigned()
    {
        if (IsSigned)
        {
            throw new InvalidOperationException("A signed note is never changed.");
        }
    }
}
