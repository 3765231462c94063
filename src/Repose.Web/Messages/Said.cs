using NodaTime;
using NodaTime.Text;
using Repose.Practice;

namespace Repose.Web.Messages;

/// <summary>Days, times and lengths in words for a letter.</summary>
internal static class Said
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture(
        "dddd, MMMM d, yyyy"
    );

    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("ddd MMM d, yyyy");

    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    /// <summary>"Wednesday, October 14, 2026".</summary>
    internal static string Day(Instant when, DateTimeZone zone) => Day(when.InZone(zone).Date);

    /// <summary>"Wednesday, October 14, 2026".</summary>
    internal static string Day(LocalDate date) => DayPattern.Format(date);

    /// <summary>"10:00 AM"; where the clocks show that time twice on the day, with the name of the clock.</summary>
    internal static string Time(Instant when, DateTimeZone zone)
    {
        var here = when.InZone(zone);
        var isRepeated = zone.MapLocal(here.LocalDateTime).Count > 1;
        return TimePattern.Format(here.TimeOfDay) + (isRepeated ? $" ({here.GetZoneInterval().Name})" : "");
    }

    /// <summary>"Wednesday, October 14, 2026, 10:00 AM to 11:00 AM".</summary>
    internal static string Visit(Appointment appointment, DateTimeZone zone) =>
        $"{Day(appointment.Start, zone)}, {Time(appointment.Start, zone)} to {Time(appointment.End, zone)}";

    /// <summary>"Wednesday, October 14, 2026 at 10:00 AM".</summary>
    internal static string Moment(Instant when, DateTimeZone zone) => $"{Day(when, zone)} at {Time(when, zone)}";

    /// <summary>"Wed Oct 14, 2026, 10:00 AM", for a table.</summary>
    internal static string Briefly(Instant when, DateTimeZone zone) =>
        $"{ShortDay.Format(when.InZone(zone).Date)}, {Time(when, zone)}";

    /// <summary>"24 hours", "2 days", "1 hour", "90 minutes".</summary>
    internal static string Length(Duration length) =>
        (length.TotalHours, length.TotalMinutes) switch
        {
            (>= 48, _) when length.TotalHours % 24 == 0 => Count(length.TotalDays, "day"),
            (>= 1, _) when length.TotalMinutes % 60 == 0 => Count(length.TotalHours, "hour"),
            _ => Count(Math.Round(length.TotalMinutes), "minute"),
        };

    private static string Count(double number, string unit) =>
        FormattableString.Invariant($"{number:0} {unit}{(number == 1 ? "" : "s")}");
}
