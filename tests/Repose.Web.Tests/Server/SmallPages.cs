using System.Net.Http.Headers;
using Repose.Testing;
using Repose.Web.Tests.MySleep;

namespace Repose.Web.Tests.Server;

public sealed class SmallPages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/services", true)]
    [InlineData("/?language=es", false)]
    public async Task Are_packed_for_visitors_unless_there_is_a_question_in_the_address(string path, bool packed)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        using var visitor = server.Visitor();

        Assert.Equal(packed, await IsPacked(visitor, path));
    }

    [Theory]
    [InlineData("/me/diary", true)]
    [InlineData("/me/sleep", true)]
    [InlineData("/me/sleep?weeks=52", false)]
    [InlineData("/", false)]
    public async Task Are_packed_for_clients_where_only_their_own_words_stand(string path, bool packed)
    {
        await using var sleeper = await ASleeper.Open(Engine.Sqlite);

        Assert.Equal(packed, await IsPacked(sleeper.Browser, path));
    }

    [Fact]
    public async Task Are_not_packed_for_the_staff()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        using var owner = await server.AsOwner(practice);

        Assert.False(await IsPacked(owner, "/desk/clients"));
    }

    private static async Task<bool> IsPacked(HttpClient browser, string path)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        asked.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await browser.SendAsync(asked, Cancel);
        answer.EnsureSuccessStatusCode();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return answer.Content.Headers.ContentEncoding.Contains("br");
    }
}
