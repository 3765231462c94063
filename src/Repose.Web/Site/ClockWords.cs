using NodaTime;
using NodaTime.Text;

namespace Repose.Web.Site;

/// <summary>Times of day and dates as people say them.</summary>
internal static class ClockWords
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("h tt");
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    /// <summary>Such as "9 am", "9:30 am", "noon" or "midnight".</summary>
    internal static string Of(LocalTime time) =>
        time == LocalTime.Midnight ? SiteText.Midnight
        : time == LocalTime.Noon ? SiteText.Noon
        : (time.Minute == 0 ? Hour : Minute).Format(time).ToLowerInvariant();

    /// <summary>Such as "9 am to 5 pm".</summary>
    internal static string Of(LocalTime from, LocalTime until) => SiteText.FormatFromUntil(Of(from), Of(until));

    /// <summary>Such as "Monday 12 October".</summary>
    internal static string Of(LocalDate date) => Days.OfYear(date);
}
