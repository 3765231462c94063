namespace Repose.Web.Desk;

/// <summary>A visit in its place.</summary>
public sealed record PlacedVisit(DeskVisit Visit, CalendarPiece Place);
