using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public partial class ThePeople
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Grow_by_an_invitation_that_works_once(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var link = await Invite(server, await server.AsOwner(practice), "ben@example.com", practice.Ben.Id);
        var browser = server.Visitor();

        (await Accept(browser, link)).LeadsTo("/account/code");

        var member = await server.InDb(db => db.Members.SingleAsync(one => one.Name == "Ben B"));
        Assert.Equal((Role.Therapist | Role.Desk, practice.Ben.Id), (member.Roles, member.TherapistId));
        Assert.Equal(HttpStatusCode.Gone, (await server.Visitor().GetAsync(link)).StatusCode);
        (await browser.GetAsync("/practice/setup/people")).LeadsTo("/account/code");
    }

    [Fact]
    public async Task Are_not_joined_by_an_invitation_that_was_taken_back_or_is_too_old()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var back = await Invite(server, owner, "ben@example.com");
        await owner.Send("/practice/setup/people", "take-back-0");
        var old = await Invite(server, owner, "old@example.com");
        server.Clock.Advance(Duration.FromDays(7));

        Assert.Equal(HttpStatusCode.Gone, (await server.Visitor().GetAsync(back)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await server.Visitor().GetAsync(old)).StatusCode);
    }

    [Fact]
    public async Task Are_not_taken_over_by_whoever_reads_the_mail_of_one_who_works_elsewhere()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var elsewhere = await APractice.Open(server, "Elsewhere", "localhost");
        var staff = await SomeStaff.Make(server, elsewhere);
        var practice = await APractice.Open(server, host: "127.0.0.1");
        var link = await Invite(server, await server.AsOwner(practice), staff.Email);

        var page = await server.Visitor().Open(link);

        Assert.Null(page.QuerySelector("input[type=password]"));
        Assert.Contains("Sign in with it first", page.Words());
        var strong = await server.As(staff.PersonId, practice, Web.Access.Way.Codes);
        (await strong.Send(link, "accept")).LeadsTo("/desk/today");
        Assert.Equal(1, await server.InDb(db => db.Members.CountAsync(one => one.PersonId == staff.PersonId)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keep_one_owner_even_when_two_take_the_role_from_each_other(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (one, other) = (await server.AsOwner(practice), await server.AsOwner(practice));
        var members = await server.InDb(db => db.Members.Select(member => member.Id).ToListAsync());
        string[] paths = [.. members.Select(id => $"/practice/setup/people/{id}")];
        var (pageOne, pageOther) = (await one.Open(paths[1]), await other.Open(paths[0]));

        await Task.WhenAll(one.Send(pageOne, paths[1], "end"), other.Send(pageOther, paths[0], "end"));

        Assert.Equal(
            1,
            await server.InDb(db => db.Members.CountAsync(member => (member.Roles & Role.Owner) != Role.None))
        );
    }

    [Fact]
    public async Task Say_why_the_only_owner_stays_one()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var id = await server.InDb(db => db.Members.Select(member => member.Id).SingleAsync());

        var answer = await owner.Send($"/practice/setup/people/{id}", "member", ("Form.Roles", "Desk"));

        Assert.Contains("only owner", (await answer.Page()).Words());
    }

    [Fact]
    public async Task May_have_several_roles_and_no_invented_ones()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        await server.AsDesk(practice);
        var id = await server.InDb(db =>
            db.Members.Where(one => one.Roles == Role.Desk).Select(one => one.Id).SingleAsync()
        );

        (
            await owner.Send(
                $"/practice/setup/people/{id}",
                "member",
                ("Form.Roles", "Desk"),
                ("Form.Roles", "Therapist"),
                ("Form.Roles", "7"),
                ("Form.Roles", "Emperor")
            )
        ).LeadsTo("/practice/setup/people?done=changed");

        Assert.Equal(
            Role.Desk | Role.Therapist,
            await server.InDb(db => db.Members.Where(one => one.Id == id).Select(one => one.Roles).SingleAsync())
        );
        Assert.Contains(
            "Desk → Therapist, Desk",
            await server.InDb(db =>
                db.AuditEvents.Where(one => one.Action == "member.roles").Select(one => one.Detail).ToListAsync()
            )
        );
    }

    [Theory]
    [InlineData("Form.Name", "")]
    [InlineData("Form.Email", "no address")]
    [InlineData("Form.Roles", "Emperor")]
    [InlineData("Form.Therapist", "no id")]
    [InlineData("Form.Therapist", "0199c6c8-1111-7000-8000-000000000000")]
    public async Task Are_not_invited_with_something_wrong(string field, string value)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        (string, string)[] fields =
        [
            ("Form.Name", "Ben"),
            ("Form.Email", "ben@example.com"),
            ("Form.Roles", "Desk"),
            ("Form.Therapist", ""),
        ];

        var answer = await owner.Send(
            "/practice/setup/people",
            "invite",
            [.. fields.Where(one => one.Item1 != field), (field, value)]
        );

        Assert.NotNull((await answer.Page()).QuerySelector(".error"));
        Assert.Equal(0, await server.InDb(db => db.Invitations.CountAsync()));
    }

    [Fact]
    public async Task Are_invited_once_when_the_form_is_sent_twice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var owner = await server.AsOwner(await APractice.Open(server));
        var page = await owner.Open("/practice/setup/people");
        (string, string)[] fields = [("Form.Name", "Ben"), ("Form.Email", "ben@example.com"), ("Form.Roles", "Desk")];

        await owner.Send(page, "/practice/setup/people", "invite", fields);
        await owner.Send(page, "/practice/setup/people", "invite", fields);

        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Of_another_practice_cannot_be_reached()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server, host: "127.0.0.1");
        await server.AsDesk(practice);
        var id = await server.InDb(db => db.Members.Select(member => member.Id).SingleAsync());
        var other = await APractice.Open(server, "Elsewhere", "localhost");
        var stranger = await server.AsOwner(other);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/practice/setup/people/{id}")).StatusCode);
    }

    private static async Task<string> Invite(
        AServer server,
        HttpClient owner,
        string email,
        Id<Therapist>? therapist = null
    )
    {
        (
            await owner.Send(
                "/practice/setup/people",
                "invite",
                ("Form.Name", "Ben"),
                ("Form.Email", email),
                ("Form.Roles", "Therapist"),
                ("Form.Roles", "Desk"),
                ("Form.Therapist", therapist?.ToString() ?? "")
            )
        ).LeadsTo("/practice/setup/people?done=invited");
        var text = await server.InDb(db =>
            db.Outbox.Where(one => one.Recipient == email)
                .OrderByDescending(one => one.Id)
                .Select(one => one.Text)
                .FirstAsync()
        );
        return new Uri(Link().Match(text).Value).AbsolutePath;
    }

    private static Task<HttpResponseMessage> Accept(HttpClient browser, string link) =>
        browser.Send(link, "accept", ("Form.Name", "Ben B"), ("Form.Password", "four words to remember"));

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
