using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public class TheAccount
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Signs_out_every_device_from_its_next_request_on(string engine)
    {
        await using var server = await AServer.Start(engine);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var (here, there) = (await staff.SignIn(), await staff.SignIn());

        (await here.Send("/account", "everywhere")).LeadsTo("/signed-out");

        (await here.GetAsync("/practice/audit")).LeadsTo("/sign-in/staff");
        (await there.GetAsync("/practice/audit")).LeadsTo("/sign-in/staff");
    }

    [Fact]
    public async Task Signs_out_this_browser_and_no_other()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var (here, there) = (await staff.SignIn(), await staff.SignIn());

        (await here.Send("/account", "/sign-out")).LeadsTo("/signed-out");

        (await here.GetAsync("/account")).LeadsTo("/sign-in");
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Is_kept_by_no_browser_for_the_back_button()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var browser = await server.AsOwner(await APractice.Open(server));

        foreach (var path in new[] { "/account", "/practice/audit", "/practice/setup/people", "/" })
        {
            Assert.True((await browser.GetAsync(path)).Headers.CacheControl?.NoStore, path);
        }
    }

    [Fact]
    public async Task Changes_the_password_for_one_who_knows_the_old_one_and_signs_out_the_other_devices()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var (here, there) = (await staff.SignIn(), await staff.SignIn());

        (await New(here, SomeStaff.Password, "other words, four of them")).LeadsTo("/account?done=password");

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/practice/audit")).StatusCode);
        (await there.GetAsync("/account")).LeadsTo("/sign-in");
        (await staff.TypePassword(server.Visitor(), "other words, four of them")).LeadsTo("/sign-in/code");
    }

    [Theory]
    [InlineData("not the right words", "other words, four of them", "does not fit")]
    [InlineData(SomeStaff.Password, "short", "12 letters")]
    public async Task Keeps_the_password_when_something_is_wrong(string current, string next, string says)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = await staff.SignIn();

        Assert.Contains(says, (await (await New(browser, current, next)).Page()).Words());

        (await staff.TypePassword(server.Visitor())).LeadsTo("/sign-in/code");
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_ten_recovery_codes_of_which_each_works_once(string engine)
    {
        await using var server = await AServer.Start(engine);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = await staff.SignIn();
        var shown = await (await browser.Send("/account", "renew-codes")).Page();
        var codes = shown.QuerySelectorAll(".recovery-codes code").Select(one => one.TextContent).ToArray();
        Assert.Equal(10, codes.Length);

        var (first, second) = (server.Visitor(), server.Visitor());
        await staff.TypePassword(first);
        await staff.TypePassword(second);

        (await first.Send("/sign-in/code", "recovery", ("Recovery.Code", codes[3].ToLowerInvariant()))).LeadsTo(
            "/desk/today"
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await second.Send("/sign-in/code", "recovery", ("Recovery.Code", codes[3]))).StatusCode
        );
        Assert.Contains("9 unused", (await first.Open("/account")).Words());
    }

    [Fact]
    public async Task Keeps_no_recovery_code_that_could_be_read_from_the_database()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var shown = await (await (await staff.SignIn()).Send("/account", "renew-codes")).Page();

        var kept = await server.InDb(db => db.UserTokens.Select(one => one.Value).ToListAsync());

        Assert.DoesNotContain(
            kept,
            value =>
                value!.Contains(
                    shown.QuerySelector(".recovery-codes code")!.TextContent,
                    StringComparison.OrdinalIgnoreCase
                )
        );
    }

    [Fact]
    public async Task Takes_another_app_only_after_a_code_of_it_and_from_two_tabs_too()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server));
        var browser = await staff.SignIn();
        var (tab, otherTab) = (await browser.Open("/account/code"), await browser.Open("/account/code"));
        var key = tab.QuerySelector("code")!.TextContent.Replace(" ", "");

        var wrong = await browser.Send(otherTab, "/account/code", "code", ("Form.Code", "123456"));
        Assert.Contains("does not fit", (await wrong.Page()).Words());
        var right = await browser.Send(tab, "/account/code", "code", ("Form.Code", (staff with { Key = key }).Code));
        Assert.Contains("codes are set up", (await right.Page()).Words());

        server.Clock.Advance(Duration.FromSeconds(60));
        var again = server.Visitor();
        await staff.TypePassword(again);
        Assert.Equal(HttpStatusCode.OK, (await staff.TypeCode(again)).StatusCode);
        (await (staff with { Key = key }).TypeCode(again)).LeadsTo("/desk/today");
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Takes_no_key_that_the_server_did_not_seal(string forged)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var staff = await SomeStaff.Make(server, await APractice.Open(server), hasCode: false);
        var browser = server.Visitor();
        await staff.TypePassword(browser);

        var answer = await browser.Send("/account/code", "code", ("Form.Sealed", forged), ("Form.Code", staff.Code));

        Assert.Contains("open too long", (await answer.Page()).Words());
    }

    [Fact]
    public async Task Does_not_let_a_password_alone_replace_the_codes()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var staff = await SomeStaff.Make(server, practice);
        var browser = await server.As(staff.PersonId, practice, Web.Access.Way.Password);

        Assert.Null((await browser.Open("/account/code")).QuerySelector("svg"));
        Assert.Null((await browser.Open("/account")).QuerySelector("passkey-button"));
    }

    [Fact]
    public async Task Tells_a_forged_passkey_that_it_did_not_fit()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var browser = await server.AsClient(practice, await server.NewClient(practice));
        foreach (var forged in new[] { "", "{}", "no json", new string('x', 50_000) })
        {
            var added = await browser.Send("/account", "add-passkey", ("Add.Credential", forged), ("Add.Name", "x"));
            Assert.Contains("did not make a passkey", (await added.Page()).Words());
            (await server.Visitor().Send("/sign-in", "/sign-in/passkey", ("Credential", forged))).LeadsTo(
                "/sign-in/staff?passkey=refused"
            );
        }
    }

    private static Task<HttpResponseMessage> New(HttpClient browser, string current, string next) =>
        browser.Send("/account", "password", ("Password.Current", current), ("Password.New", next));
}
