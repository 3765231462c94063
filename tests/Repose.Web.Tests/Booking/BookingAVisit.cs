using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class BookingAVisit
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_the_time_from_others_while_it_is_held(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var ten = practice.At(2026, 10, 14, 10);
        await server.Visitor().Hold(practice.Hour, ten, with: practice.Ana);

        var second = await server.Visitor().Hold(practice.Hour, ten.Plus(Duration.FromMinutes(15)), with: practice.Ana);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("slot-taken", (await second.Json()).GetProperty("title").GetString());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Gives_the_time_to_the_next_when_a_hold_has_ended(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var ten = practice.At(2026, 10, 14, 10);
        await server.Visitor().Hold(practice.Hour, ten, with: practice.Ana);
        server.Clock.Advance(Duration.FromMinutes(11));

        var second = await server.Visitor().Hold(practice.Hour, ten, with: practice.Ana);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Still_books_a_hold_that_has_ended_if_nobody_took_the_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10), key);
        server.Clock.Advance(Duration.FromMinutes(30));

        Assert.Equal(HttpStatusCode.OK, (await server.Visitor().Confirm(key)).StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Books_nothing_when_somebody_else_took_the_time_after_the_hold_ended(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (ten, key) = (practice.At(2026, 10, 14, 10), Guid.CreateVersion7());
        await server.Visitor().Hold(practice.Hour, ten, key, practice.Ana);
        server.Clock.Advance(Duration.FromMinutes(11));
        await server.Visitor().Hold(practice.Hour, ten, with: practice.Ana);

        var late = await server.Visitor().Confirm(key);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("Nothing was booked", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Books_once_however_often_the_same_request_is_sent(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (visitor, key) = (server.Visitor(), Guid.CreateVersion7());

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(
                HttpStatusCode.OK,
                (await visitor.Hold(practice.Hour, practice.At(2026, 10, 14, 10), key)).StatusCode
            );
        }

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Confirm(key)).StatusCode);
        }

        Assert.Equal(1, await server.InDb(db => db.Appointments.CountAsync()));
        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
        Assert.Equal(1, await server.InDb(db => db.Clients.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_a_key_that_was_used_for_another_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10), key);

        var other = await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 15, 10), key);

        Assert.Equal("key-reused", (await other.Json()).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Refuses_a_request_without_a_key()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var body = System.Net.Http.Json.JsonContent.Create(
            new { service = practice.Hour.Id.Value, start = practice.At(2026, 10, 14, 10).ToDateTimeOffset() }
        );

        var answer = await server.Visitor().PostAsync("/api/v1/holds", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(2026, 10, 14, 8, 0)] // before opening
    [InlineData(2026, 10, 14, 16, 15)] // would end after closing
    [InlineData(2026, 10, 17, 10, 0)] // a Saturday
    [InlineData(2026, 10, 14, 10, 7)] // off the grid
    [InlineData(2026, 10, 12, 13, 0)] // too soon
    [InlineData(2027, 10, 13, 10, 0)] // beyond the horizon
    [InlineData(2020, 10, 14, 10, 0)] // long ago
    public async Task Refuses_a_time_that_is_not_offered_however_it_is_asked_for(
        int year,
        int month,
        int day,
        int hour,
        int minute
    )
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);

        var answer = await server.Visitor().Hold(practice.Hour, practice.At(year, month, day, hour, minute));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(0, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Takes_price_and_length_from_the_practice_and_never_from_who_asks()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/holds")
        {
            Content = System.Net.Http.Json.JsonContent.Create(
                new
                {
                    service = practice.Hour.Id.Value,
                    start = practice.At(2026, 10, 14, 10).ToDateTimeOffset(),
                    price = 1,
                    minutes = 5,
                    minutesAfter = 0,
                }
            ),
        };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());

        await server.Visitor().SendAsync(request);

        var held = await server.InDb(db => db.Appointments.SingleAsync());
        Assert.Equal(Money.Of(95), held.Price);
        Assert.Equal(Duration.FromMinutes(70), held.BusyUntil - held.BusyFrom);
    }

    [Theory]
    [InlineData("", "a@example.org")]
    [InlineData("Cleo", "")]
    [InlineData("Cleo", "not an address")]
    [InlineData("Cleo", "a@b\r\nBcc: everyone@example.org")]
    public async Task Asks_again_for_a_name_or_address_that_cannot_be_used(string name, string email)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10), key);

        var answer = await server
            .Visitor()
            .PostAsync($"/api/v1/holds/{key}/confirm", System.Net.Http.Json.JsonContent.Create(new { name, email }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            AppointmentState.Held,
            await server.InDb(db => db.Appointments.Select(one => one.State).SingleAsync())
        );
    }

    [Fact]
    public async Task Refuses_a_name_of_a_thousand_letters()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var key = Guid.CreateVersion7();
        await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10), key);

        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await server.Visitor().Confirm(key, new string('x', 1000))).StatusCode
        );
    }

    [Fact]
    public async Task Says_kindly_that_a_service_was_withdrawn_while_the_client_was_choosing()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        await server.InDb(async db =>
        {
            (await db.Services.SingleAsync(one => one.Id == practice.Hour.Id)).SetActive(false);
            return await db.SaveChangesAsync();
        });

        var answer = await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10));

        Assert.Equal("service-gone", (await answer.Json()).GetProperty("title").GetString());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Writes_the_confirmation_with_the_booking(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);

        await server.Visitor().Book(practice.Hour, practice.At(2026, 10, 14, 10));

        var message = await server.InDb(db => db.Outbox.SingleAsync());
        Assert.Equal("cleo.lark@example.org", message.Recipient);
        Assert.Contains("BEGIN:VEVENT", message.Calendar, StringComparison.Ordinal);
    }
}
