using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Two years of visits and those of the next weeks: each client near their usual time, and others between them.</summary>
internal sealed class DemoVisits
{
    private readonly DemoDay day;
    private readonly DemoSetup setup;
    private readonly DemoCalendar calendar;
    private readonly Random chance = Seed.Chance("visits");
    private readonly Ids ids = new("visits");
    private readonly List<Appointment> visits = [];
    private readonly List<Guest> guests;

    private DemoVisits(DemoDay day, DemoSetup setup, DemoCalendar calendar, CourseResult courses)
    {
        (this.day, this.setup, this.calendar) = (day, setup, calendar);
        guests = [.. DemoPractice.Clients.Select(client => Guest.Of(client, setup, courses))];
    }

    internal static IReadOnlyList<Appointment> Make(
        DemoDay day,
        DemoSetup setup,
        DemoCalendar calendar,
        CourseResult courses
    )
    {
        var making = new DemoVisits(day, setup, calendar, courses);
        for (var week = DemoDay.FirstWeek; week <= DemoDay.LastWeek; week++)
        {
            making.Fill(week);
        }

        return making.visits;
    }

    /// <summary>The past was as full as practices are; of the weeks ahead the next are fuller than the later ones.</summary>
    private static double Aim(int week) =>
        week switch
        {
            < 0 => 0.72,
            0 => 0.86,
            1 => 0.8,
            2 => 0.6,
            3 => 0.45,
            _ => 0.3,
        };

    private void Fill(int week)
    {
        var monday = day.WeekStart(week);
        var here = guests.Where(guest => guest.Client.Since < week && !guest.IsInCourse(monday)).ToList();
        foreach (var guest in here.Where(guest => guest.Visited == 0 || week % guest.Client.Rhythm == guest.Phase))
        {
            // Everybody may want one visit; later on some have not booked yet.
            if (week < 3 || chance.Next(week) < 2)
            {
                Visit(guest, monday, guest.Weekday, guest.Time, guest.With);
            }
        }

        var aim = Aim(week);
        for (var attempt = 0; attempt < 60 && here.Count > 0; attempt++)
        {
            if (attempt % 4 == 0 && calendar.Fullness(monday) >= aim)
            {
                break;
            }

            var guest = here[chance.Next(here.Count)];
            var weekday = chance.Next(6);
            var with = setup.Therapists[chance.Next(setup.Therapists.Count)];
            Visit(guest, monday, weekday, new LocalTime(chance.Next(8, 19), 0), with.Id);
        }
    }

    private void Visit(Guest guest, LocalDate monday, int weekday, LocalTime time, Id<Therapist> with)
    {
        var service = guest.Visited == 0 ? setup.FirstVisit : Wanted();
        AddOn[] addOns = chance.Next(5) == 0 ? [setup.AddOns[chance.Next(3)]] : [];
        var booked = Booked.Of(service, addOns);
        if (Find(guest, service, booked, monday, weekday, time, with) is not { } slot)
        {
            return;
        }

        guest.Come(DemoDay.DateOf(slot.Start));
        visits.Add(Book(guest, slot, booked));
    }

    private Service Wanted() =>
        chance.Next(10) switch
        {
            < 2 => setup.SleepSession,
            < 8 => setup.Hour,
            _ => setup.HourAndHalf,
        };

    /// <summary>On the wanted day with the wanted therapist, or on the days around it, or with anybody.</summary>
    private Slot? Find(
        Guest guest,
        Service service,
        Booked booked,
        LocalDate monday,
        int weekday,
        LocalTime time,
        Id<Therapist> with
    )
    {
        var own = calendar.Free(service, booked, [with]);
        var all = calendar.Free(service, booked, setup.Therapists.Select(one => one.Id));
        foreach (var (free, days) in new[] { (own, 3), (all, 3) })
        {
            for (var step = 0; step < days; step++)
            {
                var date = monday.PlusDays((weekday + step) % 6);
                if (guest.MayCome(date) && DemoCalendar.Nearest(free, date, time, Duration.FromHours(4)) is { } slot)
                {
                    return slot;
                }
            }
        }

        return null;
    }

    private Appointment Book(Guest guest, Slot slot, Booked booked)
    {
        var known = DemoPeople.KnownSince(guest.Client, day);
        var latest = Instant.Min(slot.Start - Duration.FromHours(3), day.Now - Duration.FromHours(8));
        var asked = slot.Start - Duration.FromMinutes(chance.Next(60 * 24, 60 * 24 * 28));
        var madeAt = Instant.Max(known, Instant.Min(asked, latest));
        var appointment = new Appointment(
            DemoPractice.Id,
            ids.New<Appointment>(madeAt),
            guest.Client.Id,
            slot,
            booked,
            madeAt
        );
        Settle(appointment, slot, booked);
        return appointment;
    }

    /// <summary>What became of it. A time that is given back in time can be taken by somebody else.</summary>
    private void Settle(Appointment appointment, Slot slot, Booked booked)
    {
        var (lot, share) = (chance.NextDouble(), chance.NextDouble());
        var notice = appointment.Start - Duration.FromHours(24);
        if (lot < 0.04 && notice > appointment.CreatedAt)
        {
            appointment.Cancel(
                late: false,
                Times.Between(appointment.CreatedAt, Instant.Min(notice, day.Now), 0.2 + (0.7 * share))
            );
            return;
        }

        calendar.Take(slot, booked);
        if (appointment.Start >= day.Now)
        {
            return;
        }

        switch (lot)
        {
            case < 0.06:
                appointment.Cancel(late: true, appointment.Start - Duration.FromMinutes(30 + (int)(60 * 2 * share)));
                break;
            case < 0.08:
                appointment.Miss(appointment.End);
                break;
            default:
                appointment.Finish(appointment.End);
                break;
        }
    }
}
