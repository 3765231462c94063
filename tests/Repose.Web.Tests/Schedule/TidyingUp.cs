using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Schedule;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Schedule;

public class TidyingUp
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Deletes_a_hold_with_its_course_some_time_after_it_ran_out(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var course = new Course(
            practice.Practice.Id,
            Id<Course>.New(),
            practice.HalfHour.Id,
            10,
            draw: null,
            AServer.Noon
        );
        var held = Held(practice, Id<Hold>.New(), AServer.Noon + Duration.FromMinutes(10));
        held.JoinCourse(course.Id);
        var client = SomeMessages.Maria(practice);
        var agreed = SomeMessages.Visit(practice, client, practice.At(2026, 10, 15, 10));
        await SomeMessages.Save(server, client, agreed, course, held);

        server.Clock.AdvanceMinutes(60);
        Assert.Equal(0, await Run(server));
        server.Clock.AdvanceHours(25);

        Assert.Equal(2, await Run(server));
        Assert.Equal(agreed.Id, await server.InDb(db => db.Appointments.Select(one => one.Id).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Deletes_old_links_to_sign_in_with(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await SomeMessages.Save(
            server,
            Link(practice, AServer.Noon + Duration.FromMinutes(15)),
            Link(practice, AServer.Noon + Duration.FromHours(26))
        );
        server.Clock.AdvanceHours(25);

        Assert.Equal(1, await Run(server));
        Assert.Equal(1, await server.InDb(db => db.SignInLinks.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_an_offer_back_that_nobody_took_and_frees_its_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (client, entry) = Wish(practice, new(2026, 10, 30));
        var until = AServer.Noon + Duration.FromHours(4);
        entry.Offer(Id<Hold>.New(), until);
        await SomeMessages.Save(server, client, entry, Held(practice, entry.OfferId!.Value, until));

        server.Clock.Reset(until - Duration.FromSeconds(1));
        Assert.Equal(0, await LetPass(server));
        server.Clock.Reset(until);

        Assert.Equal(1, await LetPass(server));
        Assert.Equal(0, await LetPass(server));
        var kept = await server.InDb(db => db.WaitList.SingleAsync());
        Assert.Equal((WaitState.Waiting, until), (kept.State, kept.CreatedAt));
        Assert.Equal(0, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Leaves_an_appointment_that_the_client_took_in_time()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var (client, entry) = Wish(practice, new(2026, 10, 30));
        entry.Offer(Id<Hold>.New(), AServer.Noon + Duration.FromHours(4));
        var taken = Held(practice, entry.OfferId!.Value, entry.OfferUntil!.Value);
        taken.Confirm(client.Id, AServer.Noon);
        entry.Take();
        await SomeMessages.Save(server, client, entry, taken);
        server.Clock.AdvanceHours(30);

        Assert.Equal(0, await LetPass(server));
        await Run(server);

        Assert.Equal(1, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Ends_a_wish_whose_last_day_is_over_on_the_clocks_of_the_practice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var (client, entry) = Wish(practice, new(2026, 10, 14));
        await SomeMessages.Save(server, client, entry);

        server.Clock.Reset(practice.At(2026, 10, 14, 23, 59));
        await LetPass(server);
        Assert.Equal(WaitState.Waiting, await server.InDb(db => db.WaitList.Select(one => one.State).SingleAsync()));
        server.Clock.Reset(practice.At(2026, 10, 15, 0));
        await LetPass(server);

        Assert.Equal(WaitState.Ended, await server.InDb(db => db.WaitList.Select(one => one.State).SingleAsync()));
    }

    private static (Client, WaitListEntry) Wish(APractice practice, LocalDate lastDay)
    {
        var client = SomeMessages.Maria(practice);
        return (
            client,
            new(
                practice.Practice.Id,
                Id<WaitListEntry>.New(),
                client.Id,
                practice.Hour.Id,
                null,
                new(2026, 10, 12),
                lastDay,
                new(9, 0),
                new(17, 0),
                AServer.Noon
            )
        );
    }

    private static Appointment Held(APractice practice, Id<Hold> hold, Instant until) =>
        new(
            practice.Practice.Id,
            Id<Appointment>.New(),
            hold,
            until,
            new Slot(practice.At(2026, 10, 20, 10), practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.HalfHour, [practice.Lavender]),
            AServer.Noon
        );

    private static SignInLink Link(APractice practice, Instant expiresAt) =>
        new(practice.Practice.Id, Id<SignInLink>.New(), $"{Guid.NewGuid():N}", "maria@example.org", expiresAt);

    private static Task<int> Run(AServer server) =>
        server.InPractice(async services =>
            (await services.GetRequiredService<TidyUp>().Run(TestContext.Current.CancellationToken)).Value
        );

    private static Task<int> LetPass(AServer server) =>
        server.InPractice(async services =>
            (await services.GetRequiredService<LetOffersPass>().Run(TestContext.Current.CancellationToken)).Value
        );
}
