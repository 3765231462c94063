namespace Repose.Practice;

/// <summary>One room's calendar.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Busy">What is taken, the minutes around sessions included. In order, not overlapping.</param>
public sealed record RoomTimes(Id<Room> RoomId, IReadOnlyList<Stretch> Busy);
