using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Desk;
using Repose.Web.Tests.Setup;

namespace Repose.Web.Tests.Courses;

public sealed class ACourseAtTheDesk
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_started_with_all_its_sessions_and_what_it_is_judged_by(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);

        var answer = await Start(ana, client, ("Outcome", "sol"), ("Change", "12"), ("ByLot", "true"));

        Assert.Equal($"{Address(client)}?said=started", ADesk.To(answer));
        var course = await server.InDb(db => db.Courses.SingleAsync());
        Assert.Equal(("sol", 12.0, "diary"), (course.Outcome, course.ImportantChange, course.NightsFrom));
        Assert.Equal(AServer.Noon, course.OutcomeNamedAt);
        Assert.NotNull(course.Draw);
        var sessions = await server.InDb(db => db.Appointments.OrderBy(one => one.Start).ToListAsync());
        Assert.Equal(10, sessions.Count);
        Assert.All(sessions, one => Assert.Equal((client.Id, AppointmentState.Booked), (one.ClientId, one.State)));
        Assert.True(sessions[0].Start > practice.At(2026, 10, 26, 0));
        var text = (await ana.Page(Address(client))).Body!.TextContent;
        Assert.Contains("0 of 10 done", text, StringComparison.Ordinal);
        Assert.Contains(
            "time to fall asleep. A change of 12 min or more counts. Settled on Monday 12 October 2026.",
            text,
            StringComparison.Ordinal
        );
        Assert.Single(await server.InDb(db => db.Outbox.ToListAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_started_once_however_often_it_is_sent(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        var page = await ana.Page($"{Address(client)}/start");

        await ana.Submit(page, "start");
        var again = await ana.Submit(page, "start");

        Assert.Equal($"{Address(client)}?said=started", ADesk.To(again));
        Assert.Equal(10, await server.InDb(db => db.Appointments.CountAsync()));
        Assert.Single(await server.InDb(db => db.CourseChanges.ToListAsync()));
        var other = await Start(ana, client);
        Assert.Contains("is still running", (await other.Page()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_offered_under_the_name_of_the_practices_own_protocol_with_its_version()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var copy = (await SetupPage.Open(await server.AsOwner(practice), "/protocols/lbp-sleep-10x30/copy")).Form(
            "protocol"
        );
        await copy.Set("Form.Name", "Evening hour").Set("Form.Do", "save").Send();
        await server.InDb(async db =>
        {
            var own = await db.OwnProtocols.SingleAsync();
            (await db.Services.SingleAsync(one => one.IsCourse)).Follow($"{own.Id}", isCourse: true);
            return await db.SaveChangesAsync();
        });
        using var ana = await server.AsTherapist(practice);

        var page = await ana.Page($"{Address(client)}/start");

        Assert.Contains(
            "Evening hour, version 1",
            page.QuerySelector("#form-service")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Outcome", "happiness", "Choose the one measure")]
    [InlineData("Change", "0", "must be a number above 0")]
    [InlineData("Change", "much", "must be a number above 0")]
    [InlineData("Nights", "device Somebody else's ring", "Choose where its nights come from")]
    [InlineData("From", "2026-10-11", "must be today or later")]
    public async Task Is_not_started_with_what_cannot_be(string field, string typed, string said)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);

        var answer = await Start(ana, client, (field, typed));

        Assert.Contains(said, (await answer.Page()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await server.InDb(db => db.Appointments.ToListAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_paused_extended_and_stopped_with_a_reason_that_client_and_staff_read(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var ana = await server.AsTherapist(practice);
        await Start(ana, client);
        async Task<HttpResponseMessage> Do(string form, params (string Name, string Value)[] typed) =>
            await ana.Submit(
                await ana.Page(Address(client)),
                form,
                typed.ToDictionary(one => $"{char.ToUpperInvariant(form[0])}{form[1..]}.{one.Name}", one => one.Value)
            );

        Assert.Contains(
            "Write why.",
            (await (await Do("pause", ("Until", "2026-11-08"))).Page()).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            $"{Address(client)}?said=paused",
            ADesk.To(await Do("pause", ("Until", "2026-11-08"), ("Why", "A journey.")))
        );
        Assert.Equal(
            $"{Address(client)}?said=extended",
            ADesk.To(await Do("extend", ("From", "2026-12-07"), ("Weeks", "1"), ("Why", "For those that fell away.")))
        );
        Assert.Equal($"{Address(client)}?said=stopped", ADesk.To(await Do("stop", ("Why", "A move."))));

        var sessions = await server.InDb(db => db.Appointments.ToListAsync());
        Assert.Equal(12, sessions.Count);
        Assert.All(sessions, one => Assert.Equal(AppointmentState.Cancelled, one.State));
        var course = await server.InDb(db => db.Courses.SingleAsync());
        Assert.NotNull(course.CancelledAt);
        using var cleo = await server.AsClient(practice, client);
        foreach (
            var text in new[]
            {
                (await ana.Page(Address(client))).Body!.TextContent,
                (await cleo.Page($"/me/course/{course.Id}")).Body!.TextContent,
            }
        )
        {
            Assert.Contains("A journey.", text, StringComparison.Ordinal);
            Assert.Contains("For those that fell away.", text, StringComparison.Ordinal);
            Assert.Contains("A move.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_for_those_who_treat()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        using var desk = await server.AsDesk(practice);

        using var answer = await desk.GetAsync(new Uri(Address(client), UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static string Address(Client client) => $"/desk/clients/{client.Id}/course";

    private static async Task<HttpResponseMessage> Start(
        HttpClient browser,
        Client client,
        params (string Name, string Value)[] typed
    ) =>
        await browser.Submit(
            await browser.Page($"{Address(client)}/start"),
            "start",
            typed.ToDictionary(one => $"Form.{one.Name}", one => one.Value)
        );
}
