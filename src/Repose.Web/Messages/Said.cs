using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Pictures.Words;
using Repose.Practice;
using Repose.Web.Site.Languages;

namespace Repose.Web.Messages;

/// <summary>Days, times and lengths in words for a letter, in the language that is spoken.</summary>
internal static class Said
{
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    /// <summary>"Wednesday, October 14, 2026".</summary>
    internal static string Day(Instant when, DateTimeZone zone) => Day(when.InZone(zone).Date);

    /// <summary>"Wednesday, October 14, 2026".</summary>
    internal static string Day(LocalDate date) => date.ToString(MessagesText.Day, Language.Spoken.Culture);

    /// <summary>"10:00 AM"; where the clocks show that time twice on the day, with the name of the clock.</summary>
    internal static string Time(Instant when, DateTimeZone zone)
    {
        var here = when.InZone(zone);
        var isRepeated = zone.MapLocal(here.LocalDateTime).Count > 1;
        return TimePattern.Format(here.TimeOfDay) + (isRepeated ? $" ({here.GetZoneInterval().Name})" : "");
    }

    /// <summary>"Wednesday, October 14, 2026, 10:00 AM to 11:00 AM".</summary>
    internal static string Visit(Appointment appointment, DateTimeZone zone) =>
        MessagesText.FormatVisitOnDay(
            Sentence.Begin(Day(appointment.Start, zone)),
            Time(appointment.Start, zone),
            Time(appointment.End, zone)
        );

    /// <summary>"Wednesday, October 14, 2026 at 10:00 AM".</summary>
    internal static string Moment(Instant when, DateTimeZone zone) =>
        when.InZone(zone).ClockHourOfHalfDay == 1
            ? MessagesText.FormatMomentAtOne(Day(when, zone), Time(when, zone))
            : MessagesText.FormatMoment(Day(when, zone), Time(when, zone));

    /// <summary>"Wed Oct 14, 2026, 10:00 AM", for a table.</summary>
    internal static string Briefly(Instant when, DateTimeZone zone) =>
        $"{when.InZone(zone).Date.ToString(MessagesText.ShortDay, Language.Spoken.Culture)}, {Time(when, zone)}";

    /// <summary>"24 hours", "2 days", "1 hour", "90 minutes".</summary>
    internal static string Length(Duration length) =>
        (length.TotalHours, length.TotalMinutes) switch
        {
            (>= 48, _) when length.TotalHours % 24 == 0 => Count(
                length.TotalDays,
                MessagesText.FormatOneDay,
                MessagesText.FormatManyDays
            ),
            (>= 1, _) when length.TotalMinutes % 60 == 0 => Count(
                length.TotalHours,
                MessagesText.FormatOneHour,
                MessagesText.FormatManyHours
            ),
            _ => Count(Math.Round(length.TotalMinutes), MessagesText.FormatOneMinute, MessagesText.FormatManyMinutes),
        };

    private static string Count(double number, Func<object?, string> one, Func<object?, string> many) =>
        (number == 1 ? one : many)(number.ToString("0", CultureInfo.InvariantCulture));
}
