namespace Repose.Content;

/// <summary>What screening asks for, strictest last. Of several the strictest holds.</summary>
public enum ScreeningAction
{
    /// <summary>Nothing stands against the session as planned.</summary>
    Proceed,

    /// <summary>The session may go on with a changed plan.</summary>
    Modify,

    /// <summary>The session may go on; a letter to a doctor is offered.</summary>
    ReferSoon,

    /// <summary>The reply of the client's doctor is needed before what is concerned may be booked.</summary>
    Clearance,

    /// <summary>Not today.</summary>
    Defer,

    /// <summary>A doctor is to be seen on the same day; no massage unless the rule says so.</summary>
    ReferUrgent,

    /// <summary>The emergency number, now.</summary>
    Emergency,
}
