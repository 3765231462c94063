namespace Repose.Practice;

/// <summary>A "no" that a person may meet, in words for that person.</summary>
/// <param name="Code">A name for the kind of refusal that never changes, such as <c>slot-taken</c>.</param>
/// <param name="Message">What was wrong, where, and what to do.</param>
public abstract record Refusal(string Code, string Message);
