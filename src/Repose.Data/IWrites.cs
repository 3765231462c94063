namespace Repose.Data;

/// <summary>Lets one piece of work at a time change the calendar of a practice.</summary>
/// <remarks>
/// The constraints of the database refuse what must not happen. This makes those who want the same wait in line, so that
/// the second one finds the slot taken instead of running into the constraint, and nobody deadlocks.
/// </remarks>
public interface IWrites
{
    /// <summary>Waits for its turn and opens a transaction. What is not committed is undone when it is disposed.</summary>
    Task<Write> Begin(ReposeDb db, CancellationToken cancel);

    /// <summary>The same for work that touches no calendar: it waits only where the database has one writer for everything.</summary>
    Task<Write> BeginAside(ReposeDb db, CancellationToken cancel);

    /// <summary>Whether a failure says that the database refused an overlap, or two people at once.</summary>
    bool IsCollision(Exception failure);
}
