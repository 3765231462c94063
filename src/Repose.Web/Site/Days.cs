using NodaTime;
using Repose.Web.Site.Languages;

namespace Repose.Web.Site;

/// <summary>How days and times are written on pages and in messages, in the language that is spoken.</summary>
internal static class Days
{
    /// <summary>Such as "Monday 12 October 2026".</summary>
    internal static string Long(LocalDate date) => date.ToString(SiteText.LongDay, Language.Spoken.Culture);

    /// <summary>Such as "Monday 12 October".</summary>
    internal static string OfYear(LocalDate date) => date.ToString(SiteText.LongDayOfYear, Language.Spoken.Culture);

    /// <summary>Such as "Mon 12 Oct".</summary>
    internal static string Short(LocalDate date) => date.ToString(SiteText.ShortDay, Language.Spoken.Culture);

    /// <summary>Such as "14:30".</summary>
    internal static string Time(LocalTime time) =>
        time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Such as "Monday 12 October 2026 at 14:30".</summary>
    internal static string Long(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return SiteText.FormatDayAtTime(Long(local.Date), Time(local.TimeOfDay));
    }
}
