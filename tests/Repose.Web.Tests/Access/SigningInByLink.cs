using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public partial class SigningInByLink
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Joins_the_client_to_a_person_and_leads_to_their_page(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var link = await Ask(server, client.Email);
        var browser = server.Visitor();

        (await browser.Send(link, "use")).LeadsTo("/me");

        Assert.Contains(client.Email, (await browser.Open("/account")).Words());
        Assert.NotNull(
            await server.InDb(db =>
                db.Clients.Where(one => one.Id == client.Id).Select(one => one.PersonId).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task Makes_one_person_for_two_links_used_at_the_same_moment()
    {
        await using var server = await AServer.Start(Engine.Postgres);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var links = new[] { await Ask(server, client.Email), await Ask(server, client.Email) };

        var answers = await Task.WhenAll(links.Select(link => server.Visitor().Send(link, "use")));

        Assert.All(answers, answer => answer.LeadsTo("/me"));
        Assert.Equal(1, await server.InDb(db => db.Users.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Works_once_even_in_two_tabs_at_the_same_moment(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var link = await Ask(server, (await server.NewClient(practice)).Email);
        var (one, other) = (server.Visitor(), server.Visitor());
        var (pageOne, pageOther) = (await one.Open(link), await other.Open(link));

        var answers = await Task.WhenAll(one.Send(pageOne, link, "use"), other.Send(pageOther, link, "use"));

        Assert.Equal(
            [HttpStatusCode.Redirect, HttpStatusCode.Gone],
            answers.Select(answer => answer.StatusCode).Order()
        );
    }

    [Fact]
    public async Task Is_not_used_up_by_a_mail_program_that_looks_at_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var link = await Ask(server, (await server.NewClient(practice)).Email);
        await server.Visitor().GetAsync(link);
        await server.Visitor().SendAsync(new(HttpMethod.Head, link));

        (await server.Visitor().Send(link, "use")).LeadsTo("/me");
    }

    [Fact]
    public async Task Stops_after_a_quarter_of_an_hour()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var link = await Ask(server, (await server.NewClient(practice)).Email);
        var browser = server.Visitor();
        var page = await browser.Open(link);
        server.Clock.Advance(Duration.FromMinutes(15));

        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await browser.Send(page, link, "use")).StatusCode);
    }

    [Fact]
    public async Task Is_refused_when_it_is_cut_short_forged_or_of_another_practice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var other = await APractice.Open(server, "Elsewhere", "localhost");
        var practice = await APractice.Open(server, host: "127.0.0.1");
        var link = await Ask(server, (await server.NewClient(practice)).Email);

        foreach (
            var wrong in new[]
            {
                link[..^1],
                link[..^43] + new string('A', 43),
                link + "A",
                "/sign-in/link/%00",
                "/sign-in/link/" + new string('x', 5000),
            }
        )
        {
            Assert.NotEqual(HttpStatusCode.OK, (await server.Visitor().GetAsync(wrong)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Gone, (await server.At(other).GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.At(practice).GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Answers_the_same_to_an_address_that_nobody_has_and_sends_nothing()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);

        var known = await server.Visitor(follows: true).Send("/sign-in", "link", ("Form.Email", client.Email));
        var unknown = await server
            .Visitor(follows: true)
            .Send("/sign-in", "link", ("Form.Email", "nobody@example.com"));

        Assert.Equal((await known.Page()).Words(), (await unknown.Page()).Words());
        Assert.Equal([client.Email], await server.InDb(db => db.Outbox.Select(one => one.Recipient).ToListAsync()));
    }

    [Fact]
    public async Task Fills_nobodys_mailbox()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        for (var i = 0; i < 6; i++)
        {
            await server.Visitor().Send("/sign-in", "link", ("Form.Email", client.Email));
        }

        Assert.Equal(3, await server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Finds_the_client_however_the_address_is_typed()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);

        await server.Visitor().Send("/sign-in", "link", ("Form.Email", $"  {client.Email.ToUpperInvariant()} "));

        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Never_gives_the_rights_of_staff_to_one_who_is_staff_too()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var staff = await SomeStaff.Make(server, practice);
        await server.InDb(async db =>
        {
            db.Add(new Client(practice.Practice.Id, Id<Client>.New(), "Olga", staff.Email, "", AServer.Noon));
            return await db.SaveChangesAsync();
        });
        var browser = server.Visitor();
        await browser.Send(await Ask(server, staff.Email), "use");

        (await browser.GetAsync("/practice/audit")).LeadsTo("/not-yours");
        var account = await browser.Open("/account");
        Assert.Null(account.QuerySelector("passkey-button"));
        Assert.DoesNotContain("six digits", (await browser.Open("/account/code")).Words());
        var token = account.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var options = new HttpRequestMessage(HttpMethod.Post, "/account/passkeys/options");
        options.Headers.Add("RequestVerificationToken", token);
        (await browser.SendAsync(options)).LeadsTo("/not-yours");
    }

    [Fact]
    public async Task Never_opens_another_practice()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var other = await APractice.Open(server, "Elsewhere", "localhost");
        await server.NewClient(other);
        var practice = await APractice.Open(server, host: "127.0.0.1");
        var client = await server.NewClient(practice);
        var browser = await server.AsClient(practice, client);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
        server.PracticeId = other.Practice.Id;
        Assert.Equal(0, await server.InDb(db => db.Clients.CountAsync(one => one.PersonId != null)));
    }

    private static async Task<string> Ask(AServer server, string email)
    {
        (await server.Visitor().Send("/sign-in", "link", ("Form.Email", email))).LeadsTo("/sign-in?sent");
        var text = await server.InDb(db =>
            db.Outbox.Where(one => one.Kind == "sign-in")
                .OrderByDescending(one => one.Id)
                .Select(one => one.Text)
                .FirstAsync()
        );
        return new Uri(Link().Match(text).Value).AbsolutePath;
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
