namespace Repose.Practice;

/// <summary>What is missing before clients can book.</summary>
public enum LackKind
{
    /// <summary>The practice has no room that is open.</summary>
    Room,

    /// <summary>The practice has no therapist whose calendar is open.</summary>
    Therapist,

    /// <summary>The practice has no service that is offered.</summary>
    Service,

    /// <summary>A therapist whose calendar is open has no hours.</summary>
    Hours,

    /// <summary>Nobody whose calendar is open does a service that is offered.</summary>
    TherapistOfService,

    /// <summary>No open room is named for a service that is offered.</summary>
    RoomOfService,
}
