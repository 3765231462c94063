using NodaTime;
using Repose.Practice;
using Repose.Web.Desk;
using Repose.Web.Protocols;

namespace Repose.Web.Treating;

/// <summary>Everything that the screen of a session shows.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Client">Whose.</param>
/// <param name="Plan">What is followed.</param>
/// <param name="Session">What is kept of it so far; null before anything was told.</param>
/// <param name="Taps">What was told, in the order in which it came.</param>
/// <param name="Products">Oils and add-ons.</param>
/// <param name="Protocols">What can be followed.</param>
/// <param name="LastTime">The client's session before this one, if there was one.</param>
/// <param name="Zone">The zone of the practice's clocks.</param>
internal sealed record RoomSheet(
    DeskVisit Visit,
    Client Client,
    RoomPlan Plan,
    SessionDone? Session,
    IReadOnlyList<SessionTap> Taps,
    IReadOnlyList<RoomProduct> Products,
    IReadOnlyList<KnownProtocol> Protocols,
    SessionDone? LastTime,
    DateTimeZone Zone
)
{
    /// <summary>Whether the first step has begun: from then on the plan is fixed.</summary>
    public bool HasBegun => Session?.StartedAt is not null;
}
