using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;

namespace Repose.Web.Feeds;

/// <summary>A zone of the tz database as a VTIMEZONE (RFC 5545, 3.6.5), right for the years of some events.</summary>
/// <remarks>
/// Each change of the clocks is written down by itself, as the tz database has it. A yearly rule would be shorter, and
/// wrong where a country changes its mind.
/// </remarks>
internal static class ZoneRules
{
    /// <param name="zone">The zone.</param>
    /// <param name="first">The start of the first event.</param>
    /// <param name="last">The end of the last event.</param>
    internal static VTimeZone Of(DateTimeZone zone, Instant first, Instant last)
    {
        var rules = new VTimeZone(zone.Id);
        // From the change before the first event's year to the end of the last one's, so that calendar programs which
        // look around an event find their way too.
        var from = new LocalDate(first.InZone(zone).Year, 1, 1).AtStartOfDayInZone(zone).ToInstant();
        var until = new LocalDate(last.InZone(zone).Year + 1, 1, 1).AtStartOfDayInZone(zone).ToInstant();
        foreach (var interval in zone.GetZoneIntervals(from, until))
        {
            rules.Children.Add(Observance(zone, interval));
        }

        return rules;
    }

    private static VTimeZoneInfo Observance(DateTimeZone zone, NodaTime.TimeZones.ZoneInterval interval)
    {
        var before = interval.HasStart
            ? zone.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon)
            : interval.WallOffset;
        // The onset is told on the clocks as they were until then (RFC 5545, 3.6.5).
        var onset = interval.HasStart
            ? interval.Start.WithOffset(before).LocalDateTime
            : new LocalDateTime(1970, 1, 1, 0, 0);
        var observance = new VTimeZoneInfo(interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT")
        {
            Start = VisitCalendar.Local(onset),
            OffsetFrom = new UtcOffset(before.ToTimeSpan()),
            OffsetTo = new UtcOffset(interval.WallOffset.ToTimeSpan()),
        };
        observance.TimeZoneNames.Add(interval.Name);
        return observance;
    }
}
