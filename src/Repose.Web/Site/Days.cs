using System.Globalization;
using NodaTime;

namespace Repose.Web.Site;

/// <summary>How days and times are written on pages and in messages.</summary>
internal static class Days
{
    /// <summary>Such as "Monday 12 October 2026".</summary>
    internal static string Long(LocalDate date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "Mon 12 Oct".</summary>
    internal static string Short(LocalDate date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>Such as "14:30".</summary>
    internal static string Time(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as "Monday 12 October 2026 at 14:30".</summary>
    internal static string Long(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return $"{Long(local.Date)} at {Time(local.TimeOfDay)}";
    }
}
