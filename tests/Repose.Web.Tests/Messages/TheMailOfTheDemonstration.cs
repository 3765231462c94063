using System.Net;
using Repose.Testing;

namespace Repose.Web.Tests.Messages;

public class TheMailOfTheDemonstration
{
    [Fact]
    public async Task Shows_each_message_with_links_to_follow()
    {
        await using var server = await AServer.Start(Engine.Sqlite, options => options with { IsDemo = true });
        await APractice.Open(server);
        var message = SomeMessages.Message(server);
        await SomeMessages.Save(server, message);
        using var browser = server.Visitor();

        var list = await Page.Read(browser, "/demo/mail");
        var link = list.QuerySelector("tbody a")!.GetAttribute("href")!;
        var page = await Page.Read(browser, link);

        Assert.Equal($"/demo/mail/{message.Id}", link);
        Assert.Equal("http://localhost/in/secret", page.QuerySelector("article a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Shows_what_somebody_typed_as_text()
    {
        await using var server = await AServer.Start(Engine.Sqlite, options => options with { IsDemo = true });
        await APractice.Open(server);
        var message = new Practice.OutboxMessage(
            server.PracticeId,
            Practice.Id<Practice.OutboxMessage>.New(),
            "confirmation",
            "<b>x</b>@example.org",
            "<script>1</script>",
            "<img src=x> javascript:alert(1) http://x.example/\"onclick=\"1",
            AServer.Noon
        );
        await SomeMessages.Save(server, message);
        using var browser = server.Visitor();

        var page = await Page.Read(browser, $"/demo/mail/{message.Id}");

        Assert.Null(page.QuerySelector("article script, article img, article b"));
        Assert.Equal("http://x.example/", Assert.Single(page.QuerySelectorAll("article a")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("/demo/mail", false)]
    [InlineData("/demo/mail/00000000-0000-0000-0000-000000000001", false)]
    [InlineData("/demo/mail/00000000-0000-0000-0000-000000000001", true)]
    [InlineData("/demo/mail/x", true)]
    public async Task Is_not_there_outside_of_the_demonstration(string path, bool isDemo)
    {
        await using var server = await AServer.Start(Engine.Sqlite, options => options with { IsDemo = isDemo });
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));
        using var browser = server.Visitor();

        using var answer = await Page.Get(browser, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Maria", await Page.Text(answer), StringComparison.Ordinal);
    }
}
