using NodaTime;

namespace Repose.Practice;

/// <summary>What was done in one session, from all that was tapped in the room. Derived, and never kept itself.</summary>
public sealed record SessionDone
{
    /// <summary>The visit.</summary>
    public required Id<Appointment> AppointmentId { get; init; }

    /// <summary>Whose.</summary>
    public required Id<Client> ClientId { get; init; }

    /// <summary>The protocol that was followed, and its version.</summary>
    public required string ProtocolId { get; init; }

    /// <summary>The version of the protocol; 1 for one that comes with Repose and was never changed.</summary>
    public required int ProtocolVersion { get; init; }

    /// <summary>The minutes that were planned.</summary>
    public required int PlannedMinutes { get; init; }

    /// <summary>When the hands began; null while they have not.</summary>
    public Instant? BeganAt { get; init; }

    /// <summary>When the session ended; null while it goes on.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>The steps in their order, those that were left out among them.</summary>
    public required IReadOnlyList<StepDone> Steps { get; init; }

    /// <summary>How the client felt before.</summary>
    public SessionRatings Before { get; init; } = SessionRatings.None;

    /// <summary>How the client felt after.</summary>
    public SessionRatings After { get; init; } = SessionRatings.None;

    /// <summary>What has changed since last time, as told before the session; empty for nothing.</summary>
    public string ChangedSince { get; init; } = "";

    /// <summary>The oil and the add-ons that were used.</summary>
    public IReadOnlyList<AddOnGiven> Given { get; init; } = [];

    /// <summary>Whether the client slept during the session; null where nobody said.</summary>
    public bool? Slept { get; init; }

    /// <summary>What harm or discomfort there was; empty for none.</summary>
    public string AdverseEffects { get; init; } = "";

    /// <summary>Whether the client was awake enough to drive; null where nobody said.</summary>
    public bool? SafeToDrive { get; init; }
}
