using NodaTime;
using NodaTime.Extensions;
using Repose.Web.Site.Languages;

namespace Repose.Web.Site;

/// <summary>The days of a week by name, in the language that is spoken.</summary>
internal static class Weekdays
{
    /// <summary>Such as "Monday".</summary>
    internal static string Name(IsoDayOfWeek day) =>
        Language.Spoken.Culture.DateTimeFormat.GetDayName(day.ToDayOfWeek());

    /// <summary>Such as "Mon".</summary>
    internal static string Short(IsoDayOfWeek day) =>
        Language.Spoken.Culture.DateTimeFormat.GetAbbreviatedDayName(day.ToDayOfWeek());
}
