using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Tests.Feeds;

namespace Repose.Web.Tests.Messages;

public class WritingMessages
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_when_where_with_whom_and_how_to_change_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));

        var message = await Write(server, tell => tell.Confirmation([visit], client), client, visit);

        Assert.NotNull(message);
        Assert.Equal(
            $"""
            Hello Maria Keller,

            Your appointment at Stillwater Massage is booked.

            Wednesday, October 14, 2026, 10:00 AM to 11:00 AM
            With Ana

            Where:
            Stillwater Massage
            12 Elm Street
            Burlington, VT 05401

            Please answer a few questions before you come: {server.Address}me/intake

            To change or cancel: {server.Address}me/visits
            Please do so by Tuesday, October 13, 2026 at 10:00 AM.
            If it is later than that: Half the price is due.

            Questions? Please call 802 555 0100 or write to desk@stillwater.example.

            Stillwater Massage

            """,
            message.Text
        );
    }

    [Fact]
    public async Task Never_names_the_service_or_an_add_on()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var visit = new Appointment(
            practice.Practice.Id,
            Id<Appointment>.New(),
            client.Id,
            new Slot(practice.At(2026, 10, 14, 10), practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.HalfHour, [practice.Lavender]),
            AServer.Noon
        );

        var message = await Write(server, tell => tell.Confirmation([visit], client), client, visit);

        var all = message!.Title + message.Text + message.Calendar;
        Assert.DoesNotContain("sleep", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("lavender", all, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Puts_all_sessions_of_a_course_into_one_message_with_one_calendar_file()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        Appointment[] visits =
        [
            .. ((int[])[20, 15, 22]).Select(day =>
                SomeMessages.Visit(practice, client, practice.At(2026, 10, day, 10))
            ),
        ];

        var message = await Write(server, tell => tell.Confirmation(visits, client), [client, .. visits]);

        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
        Assert.Equal(3, StrictCalendar.Of(message!.Calendar).Events.Count);
        Assert.Contains("Your 3 appointments", message.Text, StringComparison.Ordinal);
        var days = ((string[])["October 15", "October 20", "October 22"])
            .Select(day => message.Text.IndexOf(day, StringComparison.Ordinal))
            .ToArray();
        Assert.DoesNotContain(-1, days);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public async Task Writes_to_nobody_without_an_address_and_says_so()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice, email: "");
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));

        Assert.Null(await Write(server, tell => tell.Confirmation([visit], client), client, visit));
        Assert.Equal(0, await server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Says_where_a_moved_appointment_was_before()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        var before = visit.Start;
        visit.Move(
            new(practice.At(2026, 10, 16, 15), practice.Ben.Id, practice.Fern.Id),
            Booked.Of(visit),
            late: false,
            AServer.Noon
        );

        var message = await Write(server, tell => tell.Changed(visit, client, before), client, visit);

        Assert.Contains("It was on Wednesday, October 14, 2026 at 10:00 AM.", message!.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Friday, October 16, 2026, 3:00 PM to 4:00 PM\nWith Ben",
            message.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", StrictCalendar.Of(message.Calendar).Events[0].Value("SEQUENCE"));
    }

    [Fact]
    public async Task Says_that_one_cancelled_session_leaves_the_rest_of_the_course()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var course = new Course(
            practice.Practice.Id,
            Id<Course>.New(),
            practice.HalfHour.Id,
            10,
            draw: null,
            AServer.Noon
        );
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        visit.JoinCourse(course.Id);
        visit.Cancel(late: true, AServer.Noon);

        var message = await Write(server, tell => tell.Cancelled([visit], client), client, course, visit);

        Assert.Contains("The other sessions of your course stay as they are.", message!.Text, StringComparison.Ordinal);
        Assert.Contains("Half the price is due.", message.Text, StringComparison.Ordinal);
        Assert.Equal("CANCEL", StrictCalendar.Of(message.Calendar).Root.Value("METHOD"));
    }

    [Fact]
    public async Task Offers_a_free_time_until_the_offer_ends()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var entry = new WaitListEntry(
            practice.Practice.Id,
            Id<WaitListEntry>.New(),
            client.Id,
            practice.Hour.Id,
            null,
            new(2026, 10, 12),
            new(2026, 10, 30),
            new(9, 0),
            new(17, 0),
            AServer.Noon
        );
        entry.Offer(Id<Hold>.New(), practice.At(2026, 10, 12, 16));
        var slot = new Slot(practice.At(2026, 10, 13, 9), practice.Ana.Id, practice.Willow.Id);
        var take = new Uri("https://stillwater.example/offer/secret");

        var message = await Write(server, tell => tell.Offer(entry, slot, client, take), client, entry);

        Assert.Contains($"To take it: {take}", message!.Text, StringComparison.Ordinal);
        Assert.Contains("until Monday, October 12, 2026 at 4:00 PM", message.Text, StringComparison.Ordinal);
        Assert.Equal(entry.OfferUntil, message.WorthlessAfter);
    }

    [Fact]
    public async Task Says_what_a_package_cost_and_until_when_it_is_good()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var offer = new PackageOffer(
            practice.Practice.Id,
            Id<PackageOffer>.New(),
            "Deep sleep ten",
            practice.HalfHour.Id,
            10,
            Money.Of(540)
        );
        offer.Describe(offer.Name, offer.ServiceId, 10, offer.Price, validDays: 30);
        var sale = new PackageSale(Id<PackageSale>.New(), offer, client.Id, new(2026, 10, 12));

        var message = await Write(server, tell => tell.PackageSold(sale, client), client, offer, sale);

        Assert.Contains("a package of 10 sessions", message!.Text, StringComparison.Ordinal);
        Assert.Contains("540.00 USD", message.Text, StringComparison.Ordinal);
        Assert.Contains("Good until Wednesday, November 11, 2026.", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sleep", message.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Win at http://prize.example")]
    [InlineData("Call +1 900 555 0199")]
    [InlineData("x\r\n\r\nhttp://prize.example")]
    [InlineData("prize.example")]
    public async Task Repeats_no_advertisement_that_somebody_typed_for_a_name(string name)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        client.Reach(name, client.Email, "");
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));

        var message = await Write(server, tell => tell.Confirmation([visit], client), client, visit);

        Assert.StartsWith("Hello,\n\n", message!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, message.Text + message.Title + message.Calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_by_which_clock_where_the_hour_comes_twice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var visit = SomeMessages.Visit(practice, client, Instant.FromUtc(2026, 11, 1, 6, 30));

        var message = await Write(server, tell => tell.Confirmation([visit], client), client, visit);

        Assert.Contains("1:30 AM (EST) to 2:30 AM", message!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_neither_the_message_nor_what_it_tells_where_the_saving_fails()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await Furnished(server);
        var client = SomeMessages.Maria(practice);
        var visit = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));
        var over = SomeMessages.Visit(practice, client, practice.At(2026, 10, 14, 10));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() =>
            Write(server, tell => tell.Confirmation([visit, over], client), client, visit, over)
        );

        Assert.Equal(0, await server.InDb(db => db.Outbox.CountAsync()));
    }

    private static async Task<APractice> Furnished(AServer server)
    {
        var practice = await APractice.Open(server);
        await server.InDb(async db =>
        {
            var kept = await db.Practices.SingleAsync(one => one.Id == practice.Practice.Id);
            kept.Present(
                kept.Name,
                kept.Zone,
                new()
                {
                    Street = "12 Elm Street",
                    Town = "Burlington, VT 05401",
                    Phone = "802 555 0100",
                    Email = "desk@stillwater.example",
                }
            );
            kept.Adopt(new() { LateCancellation = "Half the price is due." });
            return await db.SaveChangesAsync();
        });
        return practice;
    }

    private static Task<OutboxMessage?> Write(
        AServer server,
        Func<Tell, Task<OutboxMessage?>> write,
        params object[] rows
    ) =>
        server.InPractice(async services =>
        {
            var db = services.GetRequiredService<ReposeDb>();
            db.AddRange(rows);
            var message = await write(services.GetRequiredService<Tell>());
            await db.SaveChangesAsync();
            return message;
        });
}
