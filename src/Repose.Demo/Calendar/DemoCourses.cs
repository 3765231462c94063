using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Courses in every stage, planned by the practice's own planner.</summary>
internal sealed class DemoCourses
{
    private readonly DemoDay day;
    private readonly DemoSetup setup;
    private readonly DemoCalendar calendar;
    private readonly Booked session;
    private readonly List<Course> courses = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<Departure> departures = [];

    private DemoCourses(DemoDay day, DemoSetup setup, DemoCalendar calendar)
    {
        (this.day, this.setup, this.calendar) = (day, setup, calendar);
        session = Booked.Of(setup.SleepSession, []);
    }

    internal static CourseResult Make(DemoDay day, DemoSetup setup, DemoCalendar calendar)
    {
        var making = new DemoCourses(day, setup, calendar);
        foreach (var client in DemoPractice.Clients.Where(one => one.Stage != DemoStage.NoCourse))
        {
            making.Add(client);
        }

        making.AddHeld();
        return new(making.courses, making.appointments, making.departures);
    }

    private void Add(DemoClient client)
    {
        var chance = Seed.Chance($"course/{client.Name}");
        var proposal = Propose(client.CourseWeek, chance, client.ByLot ? (ulong)chance.Next() : null);
        var known = DemoPeople.KnownSince(client, day);
        var planned = Times.Between(known, proposal.Sessions[0].Start - Duration.FromDays(3), 0.8);
        var madeAt = Instant.Min(planned, day.Now - Duration.FromHours(9));
        var course = new Course(
            DemoPractice.Id,
            client.CourseId!.Value,
            setup.SleepSession.Id,
            proposal.Sessions.Count,
            proposal.Draw,
            madeAt
        );
        course.Confirm(client.Id);
        course.JudgeBy(client.Outcome.Code, madeAt);
        if (client.Nights is { } nights)
        {
            course.NameNights(new NightSource(nights.Device).ToString(), firstSession: null, madeAt);
        }

        courses.Add(course);
        var ids = new Ids($"course/{client.Name}");
        var brokenAt = proposal.Sessions[4].Start - Duration.FromHours(30);
        foreach (var (slot, place) in proposal.Sessions.Select((slot, place) => (slot, place)))
        {
            var appointment = new Appointment(
                DemoPractice.Id,
                ids.New<Appointment>(madeAt),
                client.Id,
                slot,
                session,
                madeAt
            );
            appointment.JoinCourse(course.Id);
            appointments.Add(appointment);
            if (client.Stage == DemoStage.BrokenOff && place >= 4)
            {
                appointment.Cancel(late: false, brokenAt);
                calendar.Free(slot, session);
            }
            else
            {
                GoOn(client, course, appointment, slot, place, ids);
            }
        }

        if (client.Stage == DemoStage.BrokenOff)
        {
            course.Cancel(brokenAt);
        }
    }

    /// <summary>The session takes place, or what happened instead.</summary>
    private void GoOn(DemoClient client, Course course, Appointment appointment, Slot slot, int place, Ids ids)
    {
        var told = slot.Start - Duration.FromHours(50);
        if (client.Mishap == CourseMishap.OneLeftOut && place == 6)
        {
            appointment.Cancel(late: false, told);
            calendar.Free(slot, session);
            Depart(course, appointment, slot, null, told, ids);
            return;
        }

        if (client.Mishap == CourseMishap.OneMoved && place == 6 && Elsewhere(slot) is { } moved)
        {
            calendar.Free(slot, session);
            calendar.Take(moved, session);
            appointment.Move(moved, session, late: false, told);
            Depart(course, appointment, slot, moved, told, ids);
        }

        if (appointment.Start >= day.Now)
        {
            return;
        }

        if (client.Mishap == CourseMishap.OneMissed && place == 6)
        {
            appointment.Miss(appointment.End);
        }
        else
        {
            appointment.Finish(appointment.End);
        }
    }

    /// <summary>A free time on the day after, or on the day before.</summary>
    private Slot? Elsewhere(Slot slot)
    {
        var (date, time) = (DemoDay.DateOf(slot.Start), slot.Start.InZone(DemoPractice.Zone).TimeOfDay);
        var free = calendar.Free(setup.SleepSession, session, setup.Therapists.Select(one => one.Id));
        return DemoCalendar.Nearest(free, date.PlusDays(1), time, Duration.FromHours(8))
            ?? DemoCalendar.Nearest(free, date.PlusDays(-1), time, Duration.FromHours(8));
    }

    private void Depart(Course course, Appointment appointment, Slot from, Slot? to, Instant at, Ids ids) =>
        departures.Add(
            new(
                DemoPractice.Id,
                ids.New<Departure>(at),
                course.Id,
                appointment.Id,
                DemoDay.DateOf(from.Start),
                to is { } moved ? DemoDay.DateOf(moved.Start) : null,
                at
            )
        );

    /// <summary>Somebody on the public page has been shown a course and has not said yes yet.</summary>
    private void AddHeld()
    {
        var chance = Seed.Chance("course/held");
        var proposal = Propose(2, chance, null);
        var (made, until) = (day.Now - Duration.FromMinutes(4), day.Now + Duration.FromDays(1));
        var course = new Course(
            DemoPractice.Id,
            Seed.Id<Course>("held"),
            setup.SleepSession.Id,
            proposal.Sessions.Count,
            null,
            made
        );
        courses.Add(course);
        var ids = new Ids("course/held");
        foreach (var slot in proposal.Sessions)
        {
            var appointment = new Appointment(
                DemoPractice.Id,
                ids.New<Appointment>(made),
                Seed.Id<Hold>("held"),
                until,
                slot,
                session,
                made
            );
            appointment.JoinCourse(course.Id);
            appointments.Add(appointment);
        }
    }

    /// <summary>A plan with one therapist, or with any where one cannot; its times are taken.</summary>
    private CourseProposal Propose(int week, Random chance, ulong? seed)
    {
        var first = setup.Therapists[chance.Next(3) == 0 ? 0 : 1];
        var around = new LocalTime(chance.Next(11, 16), 0);
        Id<Therapist>[] all = [.. setup.Therapists.Select(one => one.Id)];
        foreach (var (with, within) in new[] { ([first.Id], 3), (all, 3), (all, 8) })
        {
            var wish = new CourseWish(
                day.WeekStart(week),
                Enumerable.Range(1, first == setup.Therapists[0] ? 5 : 6).Select(one => (IsoDayOfWeek)one).ToHashSet(),
                around,
                Duration.FromHours(within)
            );
            var free = calendar.Free(setup.SleepSession, session, with);
            if (CoursePlanner.Propose(free, CourseTerms.Reference, wish, seed).Value is { } proposal)
            {
                foreach (var slot in proposal.Sessions)
                {
                    calendar.Take(slot, session);
                }

                return proposal;
            }
        }

        throw new InvalidOperationException($"No course fits into week {week}.");
    }
}
