using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>A wish on the wait list with the names that belong to it.</summary>
internal sealed record CardWish(WaitListEntry Entry, string Client, string Service, string Therapist);
