using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Setup;

namespace Repose.Web.Tests.Setup;

public class AService
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_made_with_its_therapists_and_rooms(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/services/new")).Form("service");

        var sent = await form.Set("Form.Name", "Ninety minutes")
            .Set("Form.Minutes", "90")
            .Set("Form.Price", "129,50")
            .Tick("Form.Therapists", $"{practice.Ana.Id}")
            .Tick("Form.Rooms", $"{practice.Fern.Id}")
            .Send();

        Assert.Equal("/practice/setup/services?saved=yes", sent.Leads);
        var made = await Find(server, "Ninety minutes");
        Assert.Equal((90, Money.Of(129.50m)), (made.Minutes, made.Price));
        Assert.Equal(practice.Ana.Id, Assert.Single(made.Therapists).TherapistId);
        Assert.Equal(practice.Fern.Id, Assert.Single(made.Rooms).RoomId);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_made_once_when_the_form_is_sent_twice(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), "/services/new")).Form("service");
        form.Set("Form.Name", "Ninety minutes").Set("Form.Price", "120");

        var answers = await Task.WhenAll(form.Send(), form.Send(), form.Send());

        Assert.All(answers, answer => Assert.Equal("", answer.Wrong));
        Assert.Equal(1, await server.InDb(db => db.Services.CountAsync(one => one.Name == "Ninety minutes")));
        Assert.Equal(1, await server.InDb(db => db.AuditEvents.CountAsync(one => one.Subject == "service")));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_the_first_of_two_tabs_saved_until_the_second_has_seen_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var first = (await SetupPage.Open(owner, $"/services/{practice.Hour.Id}")).Form("service");
        var second = (await SetupPage.Open(owner, $"/services/{practice.Hour.Id}")).Form("service");
        await first.Set("Form.Price", "99").Send();

        var refused = await second.Set("Form.Description", "With warm towels").Send();

        Assert.Contains("changed while you had it open", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("99.00", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(Money.Of(99), (await Find(server, "One hour")).Price);
        Assert.Equal("With warm towels", refused.Form("service").Value("Form.Description"));

        // Having seen it, the second may insist.
        Assert.NotNull((await refused.Send()).Leads);
        Assert.Equal("With warm towels", (await Find(server, "One hour")).Description);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_the_therapists_and_rooms_of_another_practice(string engine)
    {
        await using var server = await AServer.Start(engine);
        var theirs = await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");
        var form = (await SetupPage.Open(await server.AsOwner(ours), $"/services/{ours.Hour.Id}")).Form("service");

        var refused = await form.Tick("Form.Therapists", $"{theirs.Ana.Id}")
            .Tick("Form.Rooms", $"{theirs.Willow.Id}")
            .Send();

        Assert.Contains("One of these therapists is not of this practice", refused.Wrong, StringComparison.Ordinal);
        Assert.Contains("One of these rooms is not of this practice", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(2, (await Find(server, "One hour")).Therapists.Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_the_room_of_another_practice_by_the_database_too(string engine)
    {
        await using var server = await AServer.Start(engine);
        var theirs = await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");

        await Assert.ThrowsAnyAsync<DbUpdateException>(() =>
            server.InDb(async db =>
            {
                db.Add(new ServiceRoom(ours.Practice.Id, ours.Hour.Id, theirs.Willow.Id));
                return await db.SaveChangesAsync();
            })
        );
    }

    [Theory]
    [InlineData("Form.Minutes", "-60")]
    [InlineData("Form.Minutes", "0")]
    [InlineData("Form.Minutes", "99999999999999")]
    [InlineData("Form.Minutes", "sixty")]
    [InlineData("Form.Minutes", "")]
    [InlineData("Form.MinutesBefore", "-1")]
    [InlineData("Form.MinutesAfter", "2147483647")]
    [InlineData("Form.Price", "12,345.678")]
    [InlineData("Form.Price", "-5")]
    [InlineData("Form.Price", "99999999999999999999999999")]
    [InlineData("Form.Order", "-1")]
    [InlineData("Form.Name", "  ")]
    [InlineData("Form.Protocol", "no-such-protocol")]
    [InlineData("Form.Therapists", "not-an-id")]
    public async Task Is_refused_nonsense_with_a_sentence_and_keeps_what_was_typed(string field, string nonsense)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var form = (await SetupPage.Open(owner, $"/services/{practice.Hour.Id}")).Form("service");

        var refused = await form.Set("Form.Description", "Typed with care").Set(field, nonsense).Send();

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.NotEmpty(refused.Document.QuerySelectorAll(".error"));
        Assert.Equal("Typed with care", refused.Form("service").Value("Form.Description"));
        Assert.Equal("", (await Find(server, "One hour")).Description);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_hostile_words_as_words(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var form = (await SetupPage.Open(owner, $"/services/{practice.Hour.Id}")).Form("service");

        var sent = await form.Set("Form.Name", "<script>alert(1)</script>\u0007")
            .Set("Form.Description", "\"><img src=x>")
            .Send();
        Assert.Equal("", sent.Wrong);

        foreach (var path in new[] { "/services", $"/services/{practice.Hour.Id}", "/prices", "" })
        {
            var page = await SetupPage.Open(owner, path);
            Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
        }

        Assert.Contains(
            "<script>alert(1)</script>",
            (await SetupPage.Open(owner, "/services")).Text,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_a_sign_that_no_database_keeps_at_the_door(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var form = (await SetupPage.Open(owner, $"/services/{practice.Hour.Id}")).Form("service");

        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Form.Name", "One\0hour").Send()).Status);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_its_booked_visits_when_it_is_offered_no_more(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));
        var form = (await SetupPage.Open(await server.AsOwner(practice), $"/services/{practice.Hour.Id}")).Form(
            "service"
        );
        Assert.Contains("One visit is booked ahead", form.Text, StringComparison.Ordinal);

        await form.Untick("Form.IsActive").Set("Form.Minutes", "45").Set("Form.Price", "10").Send();

        Assert.False((await Find(server, "One hour")).IsActive);
        var visit = await server.InDb(db => db.Appointments.SingleAsync());
        Assert.Equal((AppointmentState.Booked, 60), (visit.State, (int)(visit.End - visit.Start).TotalMinutes));
    }

    [Theory]
    [InlineData(40, "This protocol is planned for")]
    [InlineData(30, null)]
    public async Task Follows_a_protocol_only_for_a_length_that_it_plans(int minutes, string? wrong)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), $"/services/{practice.Hour.Id}")).Form(
            "service"
        );

        var sent = await form.Set("Form.Protocol", "lbp-sleep-10x30")
            .Set("Form.IsCourse", "true")
            .Set("Form.Minutes", $"{minutes}")
            .Send();

        Assert.Equal(wrong is null, sent.Leads is not null);
        Assert.Contains(wrong ?? "", sent.Wrong, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_audited_with_old_and_new_numbers_and_without_anybodys_words(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var form = (await SetupPage.Open(await server.AsOwner(practice), $"/services/{practice.Hour.Id}")).Form(
            "service"
        );

        await form.Set("Form.Price", "99").Set("Form.Description", "Words of my own").Send();

        var audited = await server.InDb(db => db.AuditEvents.SingleAsync(one => one.Action == "setup.changed"));
        Assert.Equal("Description, Price 95.00 → 99.00", audited.Detail);
        Assert.Equal((practice.Hour.Id.Value, "Owner"), (audited.SubjectId!.Value, audited.Actor));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_refused_when_the_form_names_none_by_the_use_case_itself(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);

        var outcome = await server.InPractice(services =>
            services
                .GetRequiredService<SaveService>()
                .Run(
                    new(default, new string('x', 201), new string('y', 2001))
                    {
                        Minutes = null,
                        MinutesBefore = -1,
                        MinutesAfter = 121,
                        Price = null,
                        Therapists = [default],
                        Rooms = [practice.Willow.Id],
                    },
                    CancellationToken.None
                )
        );

        Assert.Equal(
            ["", "Name", "Description", "Minutes", "MinutesBefore", "MinutesAfter", "Price", "Therapists"],
            Assert.IsType<Invalid>(outcome.Refusal).Fields.Keys
        );
    }

    private static Task<Service> Find(AServer server, string name) =>
        server.InDb(db =>
            db.Services.Include(one => one.Therapists).Include(one => one.Rooms).SingleAsync(one => one.Name == name)
        );
}
