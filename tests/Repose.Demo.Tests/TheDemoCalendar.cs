using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Verdicts;

namespace Repose.Demo.Tests;

public class TheDemoCalendar
{
    private static readonly Instant Now = new DemoDay(ADemo.Today).Now;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Goes_back_two_years_and_some_weeks_ahead(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.True(demo.Appointments[0].Start < Now - Duration.FromDays(730));
        Assert.True(demo.Appointments[^1].Start > Now + Duration.FromDays(28));
        Assert.True(demo.Appointments.Length > 3000);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_no_two_visits_at_once_for_a_therapist_or_a_room(string engine)
    {
        var demo = await ADemo.On(engine);
        var taking = demo.Appointments.Where(one => one.State != AppointmentState.Cancelled).ToList();

        Assert.Empty(Overlapping(taking.GroupBy(one => one.TherapistId.Value)));
        Assert.Empty(Overlapping(taking.GroupBy(one => one.RoomId.Value)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_every_visit_within_the_hours_of_its_therapist(string engine)
    {
        var demo = await ADemo.On(engine);
        var hours = await demo.Server.InDb(db => db.WorkingHours.ToListAsync());
        var holidays = await demo.Server.InDb(db => db.Holidays.Select(one => one.Date).ToListAsync());
        var off = await demo.Server.InDb(db => db.TimesOff.ToListAsync());

        Assert.All(
            demo.Appointments,
            one =>
            {
                var (start, end) = (one.Start.InZone(DemoPractice.Zone), one.End.InZone(DemoPractice.Zone));
                Assert.Contains(
                    hours,
                    open =>
                        open.TherapistId == one.TherapistId
                        && open.Weekday == start.DayOfWeek
                        && open.From <= start.TimeOfDay
                        && open.Until >= end.TimeOfDay
                );
                Assert.DoesNotContain(start.Date, holidays);
                Assert.DoesNotContain(
                    off,
                    away =>
                        away.TherapistId == one.TherapistId && away.From < one.BusyUntil && one.BusyFrom < away.Until
                );
            }
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Knows_a_client_before_anything_is_booked_for_them(string engine)
    {
        var demo = await ADemo.On(engine);
        var since = demo.Clients.ToDictionary(one => one.Id, one => one.CreatedAt);

        Assert.All(
            demo.Appointments.Where(one => one.ClientId is not null),
            one =>
            {
                Assert.True(one.CreatedAt >= since[one.ClientId!.Value]);
                Assert.True(one.Start > one.CreatedAt);
                Assert.True(one.CreatedAt < Now && one.ChangedAt >= one.CreatedAt);
            }
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_visits_that_went_well_were_missed_cancelled_and_cancelled_late(string engine)
    {
        var demo = await ADemo.On(engine);
        var past = demo.Appointments.Where(one => one.Start < Now).ToList();

        Assert.True(past.Count(one => one.State == AppointmentState.Done) > 0.85 * past.Count);
        Assert.Contains(past, one => one.State == AppointmentState.NoShow);
        Assert.Contains(past, one => one.State == AppointmentState.Cancelled && one.WasLate);
        Assert.Contains(past, one => one.State == AppointmentState.Cancelled && !one.WasLate);
        Assert.DoesNotContain(past, one => one.IsOpen);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_well_filled_this_week_and_still_has_free_times(string engine)
    {
        var demo = await ADemo.On(engine);
        var day = new DemoDay(ADemo.Today);
        var setup = DemoSetup.Make(day);
        var calendar = new DemoCalendar(setup);
        foreach (var one in demo.Appointments.Where(one => one.State != AppointmentState.Cancelled))
        {
            calendar.Take(new(one.Start, one.TherapistId, one.RoomId), Booked.Of(one));
        }

        Assert.InRange(calendar.Fullness(day.Monday), 0.55, 0.95);
        var free = calendar.Free(setup.Hour, Booked.Of(setup.Hour, []), setup.Therapists.Select(one => one.Id));
        Assert.Contains(Enumerable.Range(0, 10), ahead => free.CountOn(ADemo.Today.PlusDays(ahead)) > 0);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_courses_in_every_stage(string engine)
    {
        var demo = await ADemo.On(engine);
        var sessions = demo.Appointments.Where(one => one.CourseId is not null).ToLookup(one => one.CourseId!.Value);
        var live = demo.Courses.Where(one => one.CancelledAt is null && one.ClientId is not null).ToList();

        Assert.Contains(demo.Courses, one => one.ClientId is null && sessions[one.Id].All(IsHeld));
        Assert.Contains(live, one => sessions[one.Id].All(IsAhead));
        Assert.Contains(live, one => sessions[one.Id].Any(IsAhead) && !sessions[one.Id].All(IsAhead));
        Assert.Contains(live, one => !sessions[one.Id].Any(IsAhead));
        Assert.Contains(demo.Courses, one => one.CancelledAt is not null);

        static bool IsHeld(Appointment one) => one.State == AppointmentState.Held;
        static bool IsAhead(Appointment one) => one.Start >= Now;
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_days_that_were_drawn_by_lot_and_the_draw_can_be_made_again(string engine)
    {
        var demo = await ADemo.On(engine);
        var drawn = demo.Courses.Where(one => one.Draw is not null).ToList();

        Assert.True(drawn.Count >= 5);
        Assert.All(
            drawn,
            one =>
            {
                var record = AskedCourse.Of(
                    one,
                    demo.Appointments.Where(session => session.CourseId == one.Id),
                    DemoPractice.Zone
                );
                var again = record.Draw!.ToSchedule().Design.Draw(record.Draw.Seed!.Value);
                Assert.Equal(record.Draw.Drawn.Select(Helping.DayNumber.Of), again.Days);
            }
        );
        Assert.Contains(demo.Departures, one => one.To is null);
        Assert.Contains(demo.Departures, one => one.To is not null);
    }

    private static IEnumerable<string> Overlapping(IEnumerable<IGrouping<Guid, Appointment>> groups) =>
        groups.SelectMany(group =>
        {
            var inOrder = group.OrderBy(one => one.BusyFrom).ToList();
            return inOrder
                .Zip(inOrder.Skip(1))
                .Where(pair => pair.Second.BusyFrom < pair.First.BusyUntil)
                .Select(pair => $"{pair.First.Start} {pair.Second.Start}");
        });
}
