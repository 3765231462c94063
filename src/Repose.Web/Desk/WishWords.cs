using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>A wish in a sentence.</summary>
internal static class WishWords
{
    /// <summary>Such as "Mon 12 Oct to Fri 16 Oct, from 09:00 to 12:00".</summary>
    internal static string When(WaitListEntry entry) =>
        (
            entry.FirstDay == entry.LastDay
                ? Days.Short(entry.FirstDay)
                : $"{Days.Short(entry.FirstDay)} to {Days.Short(entry.LastDay)}"
        ) + $", from {Days.Time(entry.From)} to {Days.Time(entry.Until)}";
}
