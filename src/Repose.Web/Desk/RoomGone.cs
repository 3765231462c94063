using Repose.Practice;

namespace Repose.Web.Desk;

internal sealed record RoomGone() : Refusal("room-gone", "This room is no longer in use. Please choose another.");
