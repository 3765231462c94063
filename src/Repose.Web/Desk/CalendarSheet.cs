using NodaTime;

namespace Repose.Web.Desk;

/// <summary>A calendar as it is shown: columns beside each other, hours below each other.</summary>
/// <param name="Hours">The hours of the wall that are shown, by <see cref="HourOfDay.Key"/>, with their names.</param>
/// <param name="Columns">One for each therapist, room or day.</param>
/// <param name="Zone">The zone of the clocks.</param>
/// <param name="Now">The moment of looking.</param>
internal sealed record CalendarSheet(
    IReadOnlyList<KeyValuePair<int, string>> Hours,
    IReadOnlyList<CalendarColumn> Columns,
    DateTimeZone Zone,
    Instant Now
);
