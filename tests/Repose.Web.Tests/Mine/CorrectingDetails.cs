using System.Net;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Mine;

public sealed class CorrectingDetails
{
    private const string Page = "/me/mine/details";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Changes_name_and_telephone_and_how_the_desk_finds_them(string engine)
    {
        await using var home = await AClient.Open(engine);

        await Send(home, "details", ("Form.Name", "Clio Larke"), ("Form.Phone", "+1 802 555 0199"));

        var client = await home.Server.InDb(db => db.Clients.SingleAsync());
        Assert.Equal(("Clio Larke", "+1 802 555 0199", home.Client.Email), (client.Name, client.Phone, client.Email));
        Assert.Contains("larke", await home.Server.InDb(db => db.ClientWords.Select(one => one.Word).ToListAsync()));
        Assert.Equal(
            "name, telephone",
            (await home.Server.InDb(db => db.AuditEvents.SingleAsync(one => one.Action == "client.changed"))).Detail
        );
    }

    [Fact]
    public async Task Says_what_it_cannot_take_and_loses_nothing()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await Send(home, "details", ("Form.Name", "Clio"), ("Form.Phone", "call me"));

        var page = await answer.Page();
        Assert.Contains("telephone number in digits", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Clio", page.QuerySelector("input[name='Form.Name']")!.GetAttribute("value"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_a_new_address_once_it_was_confirmed_there(string engine)
    {
        await using var home = await AClient.Open(engine);
        var link = await AskForAddress(home, "clio@example.net");
        Assert.Equal(home.Client.Email, (await home.Server.InDb(db => db.Clients.SingleAsync())).Email);
        using var mailbox = home.Server.Visitor();

        // Whoever only looks changes nothing.
        await mailbox.GetAsync(link);
        Assert.Equal(home.Client.Email, (await home.Server.InDb(db => db.Clients.SingleAsync())).Email);
        var used = await mailbox.Submit(await mailbox.Page(link), "use");

        Assert.Contains("Your address is changed", await AClient.TextOf(used), StringComparison.Ordinal);
        Assert.Equal("clio@example.net", (await home.Server.InDb(db => db.Clients.SingleAsync())).Email);
        var told = await home.Server.InDb(db => db.Outbox.SingleAsync(one => one.Recipient == home.Client.Email));
        Assert.DoesNotContain("clio@example.net", told.Text, StringComparison.Ordinal);
        // The same person still signs in, and is still signed in.
        Assert.Equal(HttpStatusCode.OK, (await home.Browser.GetAsync("/me")).StatusCode);
        Assert.Equal(
            1,
            await home.Server.InDb(db => db.Users.CountAsync(one => one.NormalizedEmail == "CLIO@EXAMPLE.NET"))
        );
        Assert.Equal(HttpStatusCode.Gone, (await mailbox.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Takes_no_address_by_a_link_that_is_older_than_a_day()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var link = await AskForAddress(home, "clio@example.net");
        using var mailbox = home.Server.Visitor();
        var page = await mailbox.Page(link);
        home.Server.Clock.Advance(Duration.FromHours(24));

        var late = await mailbox.Submit(page, "use");

        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Equal(home.Client.Email, (await home.Server.InDb(db => db.Clients.SingleAsync())).Email);
    }

    [Fact]
    public async Task Fills_nobodys_mailbox()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        for (var i = 0; i < 5; i++)
        {
            await Send(home, "email", ("Email.Address", "clio@example.net"));
        }

        Assert.Equal(3, await home.Server.InDb(db => db.Outbox.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lets_the_practice_answer_what_it_should_correct(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Send(home, "correction", ("Correction.Text", "I was there on 5 October."));
        var desk = await home.Server.AsDesk(home.Practice);
        var asked = await desk.Page("/desk/corrections");
        Assert.Contains("I was there on 5 October.", asked.Body!.TextContent, StringComparison.Ordinal);

        var answer = await desk.Submit(
            asked,
            "reply",
            new Dictionary<string, string> { ["Form.Answer"] = "Right. It is marked now." }
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("It is marked now", await home.Text(Page), StringComparison.Ordinal);
        var told = await home.Server.InDb(db => db.Outbox.SingleAsync());
        Assert.DoesNotContain("marked", told.Text, StringComparison.Ordinal);
        Assert.Contains(
            "correction.read",
            await home.Server.InDb(db => db.AuditEvents.Select(one => one.Action).ToListAsync())
        );
    }

    private static async Task<string> AskForAddress(AClient home, string address)
    {
        await Send(home, "email", ("Email.Address", address));
        var message = await home.Server.InDb(db => db.Outbox.SingleAsync());
        Assert.Equal(address, message.Recipient);
        return new Uri(
            message.Text.Split('\n').Single(line => line.Contains("/new-address/", StringComparison.Ordinal)).Trim()
        ).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> Send(
        AClient home,
        string form,
        params (string Name, string Value)[] typed
    ) =>
        await home.Browser.Submit(
            await home.Browser.Page(Page),
            form,
            typed.ToDictionary(one => one.Name, one => one.Value)
        );
}
