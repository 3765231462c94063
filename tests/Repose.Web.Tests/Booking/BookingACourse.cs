using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class BookingACourse
{
    private static readonly LocalDate Monday = new(2026, 10, 19);

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Books_ten_sessions_with_one_message(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();

        await server.Visitor().HoldCourse(practice.HalfHour, Monday, key: key);
        (await server.Visitor().Confirm(key)).EnsureSuccessStatusCode();

        Assert.Equal(
            10,
            await server.InDb(db => db.Appointments.CountAsync(one => one.State == AppointmentState.Booked))
        );
        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Holds_nothing_when_one_week_is_full_and_says_from_when_it_would_fit(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await server.InDb(db =>
        {
            for (var day = 0; day < 4; day++)
            {
                db.Add(new Holiday(practice.Practice.Id, Monday.PlusDays(14 + day), "Closed"));
            }

            return db.SaveChangesAsync();
        });

        var answer = await server.Visitor().HoldCourse(practice.HalfHour, Monday);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var words = (await answer.Json()).GetProperty("detail").GetString();
        Assert.Contains("In week 3 of the course, from 2 November 2026", words, StringComparison.Ordinal);
        Assert.Contains("From Monday 9 November 2026 on it would fit", words, StringComparison.Ordinal);
        Assert.Equal(0, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_draw_with_the_course(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().HoldCourse(practice.HalfHour, Monday, byLot: true, key);
        await server.Visitor().Confirm(key);

        var (course, days) = await server.InDb(async db =>
            (
                await db.Courses.SingleAsync(),
                (await db.Appointments.Select(one => one.Start).ToListAsync())
                    .Select(start => start.InZone(practice.Zone).Date)
                    .Order()
            )
        );
        Assert.Equal(course.Draw!.Drawn, days);
        Assert.Equal(10, course.Draw.Drawn.Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Writes_down_that_a_session_left_its_drawn_day(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (key, client) = (Guid.CreateVersion7(), await server.NewClient(practice));
        await server.Visitor().HoldCourse(practice.HalfHour, Monday, byLot: true, key);
        using var browser = await server.AsClient(practice, client);
        await browser.Confirm(key);
        var first = await server.InDb(db => db.Appointments.OrderBy(one => one.Start).FirstAsync());
        var drawn = first.Start.InZone(practice.Zone).Date;
        var other = drawn.PlusDays(drawn.DayOfWeek == IsoDayOfWeek.Friday ? -1 : 1);

        var moved = await browser.PostAsync(
            $"/api/v1/appointments/{first.Id}/move",
            System.Net.Http.Json.JsonContent.Create(
                new { start = practice.At(other.Year, other.Month, other.Day, 15).ToDateTimeOffset() }
            )
        );

        moved.EnsureSuccessStatusCode();
        var departure = await server.InDb(db => db.Departures.SingleAsync());
        Assert.Equal((drawn, (LocalDate?)other), (departure.From, departure.To));
        Assert.Contains(drawn, (await server.InDb(db => db.Courses.SingleAsync())).Draw!.Drawn);
    }

    [Fact]
    public async Task Is_held_once_however_often_the_same_request_is_sent()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();

        await server.Visitor().HoldCourse(practice.HalfHour, Monday, key: key);
        await server.Visitor().HoldCourse(practice.HalfHour, Monday, key: key);

        Assert.Equal(10, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Is_not_confirmed_in_part_when_another_took_one_of_its_times_after_the_hold_ended()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().HoldCourse(practice.HalfHour, Monday, key: key);
        var one = await server.InDb(db => db.Appointments.OrderBy(session => session.Start).FirstAsync());
        server.Clock.Advance(Duration.FromHours(1));
        var therapist = one.TherapistId == practice.Ana.Id ? practice.Ana : practice.Ben;
        (await server.Visitor().Hold(practice.HalfHour, one.Start, with: therapist)).EnsureSuccessStatusCode();

        var late = await server.Visitor().Confirm(key);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Equal(
            0,
            await server.InDb(db => db.Appointments.CountAsync(visit => visit.State == AppointmentState.Booked))
        );
    }
}
