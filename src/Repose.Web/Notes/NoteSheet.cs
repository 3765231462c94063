using NodaTime;
using Repose.Practice;
using Repose.Web.Desk;

namespace Repose.Web.Notes;

/// <summary>The note of one visit and what stands round it.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Client">About whom.</param>
/// <param name="Zone">The zone of the practice's clocks.</param>
/// <param name="Versions">Every version, the first one first.</param>
/// <param name="Proposed">What can be written without asking anybody: a new note begins with it.</param>
/// <param name="Before">What was signed for the visit before; null where there is none.</param>
/// <param name="Phrases">The sentences that are put in with one tap.</param>
internal sealed record NoteSheet(
    DeskVisit Visit,
    Client Client,
    DateTimeZone Zone,
    IReadOnlyList<SessionNote> Versions,
    NoteText Proposed,
    SessionNote? Before,
    IReadOnlyList<NotePhrase> Phrases
)
{
    /// <summary>The version that holds, or is being written; null where nobody has begun.</summary>
    public SessionNote? Newest => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>Whether somebody may write in it now.</summary>
    public bool IsOpen => Newest is not { IsSigned: true };

    /// <summary>The number of the version that is being written.</summary>
    public int Version => Newest?.Version ?? 1;

    /// <summary>What stands in it by now.</summary>
    public NoteText Text => Newest?.Text ?? Proposed;
}
