namespace Repose.Content;

/// <summary>What screening leads to, the strictest last. The default is <see cref="Proceed"/>.</summary>
public enum ScreeningOutcome
{
    /// <summary>Go on as planned. An add-on may be blocked all the same.</summary>
    Proceed,

    /// <summary>Go on with a changed plan.</summary>
    Modify,

    /// <summary>The session may go on, and a letter to a doctor is offered.</summary>
    ReferSoon,

    /// <summary>The client's clinician is asked first.</summary>
    AskClearance,

    /// <summary>Not today.</summary>
    Defer,

    /// <summary>To be seen by a doctor the same day.</summary>
    ReferUrgently,

    /// <summary>Call the local emergency number, and stop.</summary>
    Emergency,
}
