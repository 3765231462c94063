namespace Repose.Web.Desk;

/// <summary>What stands beside each other in a calendar.</summary>
internal enum CalendarBy
{
    Therapist,
    Room,
    Day,
}
