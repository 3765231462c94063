namespace Repose.Practice;

/// <summary>What a member of the staff may do in a practice. One person may have several.</summary>
[Flags]
public enum Role
{
    /// <summary>Nothing: a member who left.</summary>
    None = 0,

    /// <summary>Sees the calendar and the clients, treats.</summary>
    Therapist = 1,

    /// <summary>Sees the calendar and the clients' contact data, books for them.</summary>
    Desk = 2,

    /// <summary>Sets up the practice, and may do everything that the others may.</summary>
    Owner = 4,
}
