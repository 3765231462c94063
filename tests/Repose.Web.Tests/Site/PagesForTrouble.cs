using System.Net;
using Repose.Testing;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Site;

public sealed class PagesForTrouble
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/not-found", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/not-yours", HttpStatusCode.Forbidden, "This page is not open to you")]
    [InlineData("/sorry", HttpStatusCode.InternalServerError, "Something went wrong")]
    [InlineData("/status/429", HttpStatusCode.TooManyRequests, "One moment, please")]
    [InlineData("/status/400", HttpStatusCode.BadRequest, "That did not reach us whole")]
    [InlineData("/status/200", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/status/-7", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/status/99999999999", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/offline", HttpStatusCode.OK, "No connection")]
    public async Task Say_what_happened_with_the_right_number(string path, HttpStatusCode status, string heading)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(
            $"<h1>{heading}</h1>",
            await answer.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Come_also_when_something_was_sent()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        using var answer = await visitor.PostAsync(
            new Uri("/nothing-here", UriKind.Relative),
            new FormUrlEncodedContent([new("name", "Ana")]),
            Cancel
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "There is nothing here",
            await answer.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Show_a_way_on()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        await server.Present(new() { Phone = "+1 802 555 0142" });
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/nothing-here", UriKind.Relative), Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Contains("href=\"/\">Go to the first page", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+18025550142\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_not_for_search_engines()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/nothing-here", UriKind.Relative), Cancel);

        Assert.Contains(
            "content=\"noindex\"",
            await answer.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }
}
