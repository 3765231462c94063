using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.Practice;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Access;

public partial class APasskey(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly PageGetByRoleOptions SignInWithPasskey = new() { Name = "Sign in with a passkey" };

    [Fact]
    public async Task Is_added_by_a_client_who_then_signs_in_with_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var reader = await chromium.Reader(server.Address);
        var page = await reader.NewPageAsync();
        await Authenticator.On(page);
        await SignInByLink(server, page, (await server.NewClient(practice)).Email);

        await page.GotoAsync("/account");
        await page.GetByLabel("A name for a new passkey").FillAsync("My telephone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.ComesTo("**/account?done=added");
        Assert.Equal("My telephone", await page.GetByLabel("Passkey 1").First.InputValueAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, SignInWithPasskey).ClickAsync();

        await page.ComesTo("**/me");
        await page.GotoAsync("/account");
        Assert.Contains("You are signed in as", await page.TextContentAsync("main"));
    }

    [Fact]
    public async Task Takes_the_place_of_codes_for_the_staff()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var page = await (await chromium.Reader(server.Address)).NewPageAsync();
        await Authenticator.On(page);
        await Join(server, practice, page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey instead" }).ClickAsync();
        await page.ComesTo("**/account?done=added");
        Assert.Equal(200, (await page.GotoAsync("/practice/audit"))!.Status);
        Assert.EndsWith("/practice/audit", page.Url);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/practice/audit");
        await page.GetByRole(AriaRole.Button, SignInWithPasskey).ClickAsync();
        await page.ComesTo("**/practice/audit");
        Assert.Contains("passkey", await page.TextContentAsync("main"));
    }

    [Fact]
    public async Task Does_not_open_without_the_finger_or_the_pin()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var page = await (await chromium.Reader(server.Address)).NewPageAsync();
        var device = await Authenticator.On(page);
        await Join(server, practice, page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey instead" }).ClickAsync();
        await page.ComesTo("**/account?done=added");

        await page.Context.ClearCookiesAsync();
        await device.Recognises(holder: false);
        await page.GotoAsync("/sign-in/staff");
        await page.GetByRole(AriaRole.Button, SignInWithPasskey).ClickAsync();

        await Assertions.Expect(page.Locator("passkey-button [role=alert]")).ToContainTextAsync("Try again");
        Assert.EndsWith("/sign-in/staff", page.Url);
    }

    [Fact]
    public async Task Is_gone_for_good_when_it_was_removed()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var page = await (await chromium.Reader(server.Address)).NewPageAsync();
        await Authenticator.On(page);
        await SignInByLink(server, page, (await server.NewClient(practice)).Email);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.ComesTo("**/account?done=added");

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove passkey 1" }).ClickAsync();
        await page.ComesTo("**/account?done=removed");
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, SignInWithPasskey).ClickAsync();

        await page.ComesTo("**/sign-in/staff?passkey=refused");
        Assert.Contains("did not fit", await page.TextContentAsync("main"));
    }

    [Fact]
    public async Task Is_not_offered_where_scripts_do_not_run()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        var page = await (await chromium.Reader(server.Address, script: false)).NewPageAsync();

        await page.GotoAsync("/sign-in");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, SignInWithPasskey)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Leaves_nothing_behind_for_the_back_button_after_signing_out()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var page = await (await chromium.Reader(server.Address)).NewPageAsync();
        await SignInByLink(server, page, client.Email);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.ComesTo("**/signed-out");

        await page.GoBackAsync();

        Assert.DoesNotContain(client.Email, await page.ContentAsync());
    }

    private static async Task SignInByLink(AServer server, IPage page, string email)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Your e-mail").FillAsync(email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send me a link" }).ClickAsync();
        await page.GetByText("a link is on its way").WaitForAsync();
        await page.GotoAsync(await LastLink(server, email));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.ComesTo("**/me");
    }

    /// <summary>Joins as an owner by an invitation, up to the page that asks for more than a password.</summary>
    private static async Task Join(AServer server, APractice practice, IPage page)
    {
        var secret = Web.Access.Secret.New();
        await server.InDb(async db =>
        {
            db.Add(
                new Invitation(
                    practice.Practice.Id,
                    Id<Invitation>.New(),
                    Web.Access.Secret.Digest(secret),
                    "olga@example.com",
                    "Olga",
                    Role.Owner,
                    null,
                    AServer.Noon,
                    AServer.Noon + NodaTime.Duration.FromDays(7)
                )
            );
            return await db.SaveChangesAsync();
        });
        await page.GotoAsync($"/invitation/{secret}");
        await page.GetByLabel("A password").FillAsync("four words to remember");
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await page.ComesTo("**/account/code");
    }

    private static async Task<string> LastLink(AServer server, string email)
    {
        var text = await server.InDb(db =>
            db.Outbox.Where(one => one.Recipient == email)
                .OrderByDescending(one => one.Id)
                .Select(one => one.Text)
                .FirstAsync()
        );
        return new Uri(Link().Match(text).Value).AbsolutePath;
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
