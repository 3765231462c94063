using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public class SigningInAsStaff
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_a_password_and_a_code(string engine)
    {
        await using var server = await AServer.Start(engine);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));

        var browser = await staff.SignIn();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/practice/audit")).StatusCode);
    }

    [Fact]
    public async Task Opens_nothing_after_the_password_alone()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = server.Visitor();

        await staff.TypePassword(browser);

        (await browser.GetAsync("/practice/audit")).LeadsTo("/sign-in/staff");
        (await browser.GetAsync("/account")).LeadsTo("/sign-in");
    }

    [Fact]
    public async Task Leads_one_without_codes_to_set_them_up_and_nowhere_else()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server), hasCode: false);
        var browser = server.Visitor();

        (await staff.TypePassword(browser)).LeadsTo("/account/code");

        (await browser.GetAsync("/practice/audit")).LeadsTo("/account/code");
        var page = await browser.Open("/account/code");
        var key = page.QuerySelector("code")!.TextContent.Replace(" ", "");
        var done = await browser.Send(page, "/account/code", "code", ("Form.Code", (staff with { Key = key }).Code));
        Assert.Equal(10, (await done.Page()).QuerySelectorAll(".recovery-codes code").Length);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/practice/audit")).StatusCode);
    }

    [Fact]
    public async Task Says_the_same_of_an_unknown_address_and_of_a_wrong_password()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));

        var wrong = await (await staff.TypePassword(server.Visitor(), "not the right words")).Page();
        var unknown = await (await (staff with { Email = "nobody@example.com" }).TypePassword(server.Visitor())).Page();

        Assert.Equal(
            unknown.QuerySelector("[role=alert]")!.TextContent,
            wrong.QuerySelector("[role=alert]")!.TextContent
        );
    }

    [Fact]
    public async Task Is_locked_after_five_wrong_passwords_even_for_the_right_one()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = server.Visitor();
        for (var i = 0; i < 5; i++)
        {
            await staff.TypePassword(browser, "not the right words");
        }

        Assert.Equal(HttpStatusCode.OK, (await staff.TypePassword(browser)).StatusCode);
    }

    [Fact]
    public async Task Is_locked_after_five_wrong_codes_even_for_the_right_one()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = server.Visitor();
        await staff.TypePassword(browser);
        for (var i = 0; i < 5; i++)
        {
            await staff.TypeCode(browser, "000000");
        }

        Assert.Equal(HttpStatusCode.OK, (await staff.TypeCode(browser)).StatusCode);
    }

    [Fact]
    public async Task Is_locked_after_five_wrong_recovery_codes()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = server.Visitor();
        await staff.TypePassword(browser);
        for (var i = 0; i < 5; i++)
        {
            await browser.Send("/sign-in/code", "recovery", ("Recovery.Code", "AAAAA-BBBBB"));
        }

        Assert.Equal(HttpStatusCode.OK, (await staff.TypeCode(browser)).StatusCode);
    }

    [Fact]
    public async Task Counts_many_tries_at_once_as_many()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => staff.TypePassword(server.Visitor(), "not the right words"))
        );

        Assert.Equal(HttpStatusCode.OK, (await staff.TypePassword(server.Visitor())).StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_a_code_once(string engine)
    {
        await using var server = await AServer.Start(engine);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var (first, second) = (server.Visitor(), server.Visitor());
        await staff.TypePassword(first);
        await staff.TypePassword(second);

        (await staff.TypeCode(first)).LeadsTo("/desk/today");

        var again = await staff.TypeCode(second);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("does not fit", (await again.Page()).Words());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_a_code_once_even_from_two_browsers_at_the_same_moment(string engine)
    {
        await using var server = await AServer.Start(engine);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browsers = Enumerable.Range(0, 4).Select(_ => server.Visitor()).ToArray();
        foreach (var browser in browsers)
        {
            await staff.TypePassword(browser);
        }

        var answers = await Task.WhenAll(browsers.Select(browser => staff.TypeCode(browser)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Refuses_a_code_of_two_minutes_ago()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var old = staff.Code;
        server.Clock.Advance(Duration.FromMinutes(2));
        var browser = server.Visitor();
        await staff.TypePassword(browser);

        Assert.Equal(HttpStatusCode.OK, (await staff.TypeCode(browser, old)).StatusCode);
    }

    [Fact]
    public async Task Goes_to_no_other_site_afterwards()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        foreach (
            var elsewhere in new[] { "https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example" }
        )
        {
            var browser = server.Visitor();
            await staff.TypePassword(browser);
            var path = "/sign-in/code?ReturnUrl=" + Uri.EscapeDataString(elsewhere);

            var answer = await browser.Send(path, "code", ("Form.Code", staff.Code));

            Assert.Matches("^/(desk/today)?$", new Uri(server.Address, answer.Headers.Location!).PathAndQuery);
            Assert.Equal(server.Address.Host, new Uri(server.Address, answer.Headers.Location!).Host);
            server.Clock.Advance(Duration.FromSeconds(60));
        }
    }

    [Fact]
    public async Task Notes_who_came_in_and_who_was_refused_without_the_address_that_was_typed()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        await (staff with { Email = "nobody@example.com" }).TypePassword(server.Visitor());
        await staff.TypePassword(server.Visitor(), "not the right words");
        await staff.SignIn();

        var events = await server.InDb(db => db.AuditEvents.AsNoTracking().OrderBy(one => one.Id).ToListAsync());

        Assert.Equal(["sign-in.failed", "sign-in.failed", "sign-in"], events.Select(one => one.Action));
        Assert.Equal([null, staff.PersonId, staff.PersonId], events.Select(one => one.SubjectId));
        Assert.Equal("Olga Owner", events[2].Actor);
        Assert.DoesNotContain(events, one => $"{one.Actor}{one.Detail}".Contains('@'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("<script>alert(1)</script>@example.com")]
    public async Task Answers_hostile_text_with_its_usual_words(string email)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var answer = await server
            .Visitor()
            .Send("/sign-in/staff", "password", ("Form.Email", email), ("Form.Password", new string('x', 100_000)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Counts_those_behind_a_server_in_front_each_for_themselves()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        var (stranger, owner) = (server.Visitor(), server.Visitor());
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        owner.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        var (page, other) = (await stranger.Open("/sign-in/staff"), await owner.Open("/sign-in/staff"));
        (string, string)[] nothing = [("Form.Email", ""), ("Form.Password", "")];
        for (var i = 0; i < 30; i++)
        {
            await stranger.Send(page, "/sign-in/staff", "password", nothing);
        }

        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await stranger.Send(page, "/sign-in/staff", "password", nothing)).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await owner.Send(other, "/sign-in/staff", "password", nothing)).StatusCode);
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Keeps_its_cookies_off_plain_lines_where_the_server_in_front_speaks_tls(
        string scheme,
        bool isSecure
    )
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        var browser = server.Visitor();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);

        using var answer = await browser.GetAsync("/sign-in/staff");

        Assert.Equal(
            isSecure,
            answer
                .Headers.GetValues("Set-Cookie")
                .All(one => one.Contains("; secure", StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task Lets_one_address_of_the_network_try_thirty_times_in_five_minutes()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        var browser = server.Visitor();
        var page = await browser.Open("/sign-in/staff");
        HttpResponseMessage? last = null;
        for (var i = 0; i < 31; i++)
        {
            last = await browser.Send(page, "/sign-in/staff", "password", ("Form.Email", ""), ("Form.Password", ""));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.Contains("Wait five minutes", (await last.Page()).Words());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sign-in/staff")).StatusCode);
    }

    [Fact]
    public async Task Ends_at_the_next_request_when_the_membership_ends()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var staff = await SomeStaff.Make(server, practice);
        var browser = await staff.SignIn();

        await server.InDb(async db =>
        {
            (await db.Members.SingleAsync(one => one.PersonId == staff.PersonId)).Become(Role.None);
            return await db.SaveChangesAsync();
        });

        (await browser.GetAsync("/practice/audit")).LeadsTo("/not-yours");
    }
}
