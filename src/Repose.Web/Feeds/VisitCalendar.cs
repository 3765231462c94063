using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Repose.Practice;
using Repose.Web.Server;
using Repose.Web.Site;

namespace Repose.Web.Feeds;

/// <summary>Appointments as iCalendar (RFC 5545, 5546 and 7986), for messages and feeds.</summary>
internal sealed class VisitCalendar(ServerOptions options, SiteAddress site, IClock clock)
{
    /// <summary>The file that goes with a message.</summary>
    /// <remarks>
    /// One appointment is a request or its cancellation, which calendar programs put in and take out by themselves. Those
    /// may speak of one event only (RFC 5546, 3.2.2), so several, such as a course, are published.
    /// </remarks>
    internal string For(MassagePractice practice, IReadOnlyList<Appointment> visits, Client client)
    {
        var calendar = Empty(
            visits switch
            {
                [{ State: AppointmentState.Cancelled }] => "CANCEL",
                [_] => "REQUEST",
                _ => "PUBLISH",
            }
        );
        AddZone(calendar, practice, visits, clock.GetCurrentInstant());
        foreach (var visit in visits)
        {
            var visitEvent = Event(
                practice,
                visit,
                FeedsText.FormatAppointmentAt(practice.Name),
                clock.GetCurrentInstant()
            );
            Tell(visitEvent, practice);
            if (visits.Count == 1)
            {
                visitEvent.Attendees.Add(
                    new Attendee($"mailto:{client.Email}") { ParticipationStatus = "ACCEPTED", Rsvp = false }
                );
            }

            calendar.Events.Add(visitEvent);
        }

        return Text(calendar);
    }

    internal static Calendar Empty(string method) => new() { Method = method, ProductId = "-//Repose//Repose//EN" };

    internal static string Text(Calendar calendar) =>
        Folding.Of(new CalendarSerializer().SerializeToString(calendar) ?? "");

    /// <summary>Says how the practice's clocks go in the years of some appointments, and in this one.</summary>
    internal static void AddZone(
        Calendar calendar,
        MassagePractice practice,
        IReadOnlyList<Appointment> visits,
        Instant now
    ) =>
        calendar.AddChild(
            ZoneRules.Of(
                CurrentPractice.ZoneOf(practice),
                visits.Select(one => one.Start).Append(now).Min(),
                visits.Select(one => one.End).Append(now).Max()
            )
        );

    /// <summary>One appointment, with nothing in it about why.</summary>
    /// <remarks>
    /// Its UID is the appointment's id alone. RFC 7986, 5.3 wants no host in it, and so it stays the same when the
    /// server moves to another address.
    /// </remarks>
    internal CalendarEvent Event(MassagePractice practice, Appointment visit, string summary, Instant stamp)
    {
        var zone = CurrentPractice.ZoneOf(practice);
        var isCancelled = visit.State is AppointmentState.Cancelled;
        var made = new CalendarEvent
        {
            Uid = visit.Id.ToString(),
            DtStamp = Utc(stamp),
            DtStart = In(zone, visit.Start),
            DtEnd = In(zone, visit.End),
            Created = Utc(visit.CreatedAt),
            LastModified = Utc(visit.ChangedAt),
            Sequence = visit.Sequence,
            Status = isCancelled ? "CANCELLED" : "CONFIRMED",
            Summary = OneLine(summary),
            Transparency = isCancelled ? "TRANSPARENT" : "OPAQUE",
            Class = "PRIVATE",
            Organizer = new Organizer($"mailto:{options.MailFrom}") { CommonName = OneLine(practice.Name) },
        };
        if (visit.CourseId is { } course)
        {
            made.AddProperty(new CalendarProperty("RELATED-TO", course.ToString()));
        }

        return made;
    }

    /// <summary>Says where to go, and where to change it.</summary>
    internal void Tell(CalendarEvent made, MassagePractice practice)
    {
        var visits = site.Of(practice, "/me/visits");
        made.Location = OneLine(
            string.Join(
                ", ",
                ((string[])[practice.Name, practice.Profile.Street, practice.Profile.Town]).Where(part =>
                    part.Length > 0
                )
            )
        );
        made.Description = FeedsText.FormatToChange(visits);
        made.Url = visits;
    }

    /// <summary>A time on the practice's clocks, or in UTC where they would show another: in the second of two equal hours.</summary>
    internal static CalDateTime In(DateTimeZone zone, Instant when)
    {
        var local = when.InZone(zone).LocalDateTime;
        return zone.AtLeniently(local).ToInstant() == when
            ? new(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, zone.Id)
            : Utc(when);
    }

    internal static CalDateTime Local(LocalDateTime time) =>
        new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second);

    internal static CalDateTime Utc(Instant when)
    {
        var time = when.InUtc();
        return new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, "UTC");
    }

    /// <summary>No control character stands in a calendar (RFC 5545, 3.1), and a name has no need of lines.</summary>
    internal static string OneLine(string text) => new([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
}
