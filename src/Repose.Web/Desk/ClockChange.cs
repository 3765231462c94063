using NodaTime;
using Repose.Web.Site;

namespace Repose.Web.Desk;

/// <summary>Says that the clocks change on a day.</summary>
internal static class ClockChange
{
    /// <summary>A sentence; null on all other days.</summary>
    internal static string? Of(LocalDate date, DateTimeZone zone)
    {
        var (from, until) = (zone.AtStartOfDay(date).ToInstant(), zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        var hours = (until - from).TotalHours;
        return hours < 24 ? $"The clocks go forward on {Days.Long(date)}: the day has {hours:0.#} hours."
            : hours > 24 ? $"The clocks go back on {Days.Long(date)}: the day has {hours:0.#} hours."
            : null;
    }
}
