using System.Net;
using AngleSharp;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Messages;

public class TheLogOfMessages
{
    private const string Address = "/desk/messages";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_the_desk_what_was_sent_and_masks_to_whom(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));
        await SomeMessages.Send(server);
        using var browser = await server.AsMember(practice, Role.Desk);

        var page = await Page.Read(browser, Address);

        var row = page.QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("m…@example.org", row, StringComparison.Ordinal);
        Assert.Contains("Sent", row, StringComparison.Ordinal);
        Assert.Contains("Written to", row, StringComparison.Ordinal);
        Assert.DoesNotContain("maria", page.Body!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Never_shows_the_link_in_a_message()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server, kind: "sign-in"));
        using var browser = await server.AsMember(practice, Role.Owner);

        var page = await Page.Read(browser, Address);

        Assert.DoesNotContain("/in/secret", page.ToHtml(), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lets_the_desk_send_again_what_was_given_up(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        mail.Unknown["maria@example.org"] = true;
        await using var server = await SomeMessages.Start(engine, port);
        var practice = await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));
        await SomeMessages.Send(server);
        mail.Unknown.Clear();
        server.Clock.AdvanceDays(3);
        using var browser = await server.AsMember(practice, Role.Desk);
        var page = await Page.Read(browser, Address + "?failed=true");
        Assert.Contains("550", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelector("form:has(table)")!;
        var button = ("Form.Id", page.QuerySelector("tbody button")!.GetAttribute("value")!);

        using var first = await Page.Send(browser, Address, form, button);
        using var twice = await Page.Send(browser, Address, form, button);
        await SomeMessages.Send(server);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (first.StatusCode, twice.StatusCode));
        Assert.Single(mail.Taken);
        Assert.Equal(1, await server.InDb(db => db.AuditEvents.CountAsync(one => one.Action == "message.resent")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Says_no_to_a_message_that_is_not_there(string id)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var message = SomeMessages.Message(server);
        message.Failed(null);
        await SomeMessages.Save(server, message);
        using var browser = await server.AsMember(practice, Role.Desk);
        var form = (await Page.Read(browser, Address)).QuerySelector("form:has(table)")!;

        using var answer = await Page.Send(browser, Address, form, ("Form.Id", id));

        Assert.Contains("There is no such message.", await Page.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_back_page_by_page_and_leaves_none_out()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        await SomeMessages.Save(
            server,
            [
                .. Enumerable
                    .Range(0, 120)
                    .Select(number => SomeMessages.Message(server, $"{number:000}x@example.org", $"kind-{number:000}")),
            ]
        );
        using var browser = await server.AsMember(practice, Role.Owner);

        var seen = new List<string>();
        for (var next = Address; next is not null && seen.Count < 500; )
        {
            var page = await Page.Read(browser, next);
            seen.AddRange(page.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent));
            next = page.QuerySelectorAll("a")
                .FirstOrDefault(link => link.TextContent == "Older messages")
                ?.GetAttribute("href");
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(120, seen.Distinct().Count());
    }

    [Fact]
    public async Task Is_closed_to_visitors_therapists_and_clients()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = SomeMessages.Maria(practice);
        await SomeMessages.Save(server, client);
        using var visitor = server.Visitor();
        using var therapist = await server.AsMember(practice, Role.Therapist, practice.Ana.Id);
        using var signedIn = await server.AsClient(practice, client);

        foreach (var browser in (HttpClient[])[visitor, therapist, signedIn])
        {
            using var answer = await Page.Get(browser, Address);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }
    }
}
