using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Server;

namespace Repose.Web.Tests.Diary;

/// <summary>A practice with a server, and a client of it at home with a browser.</summary>
internal sealed class AClient : IAsyncDisposable
{
    private AClient(AServer server, APractice practice, Client client, HttpClient browser) =>
        (Server, Practice, Client, Browser) = (server, practice, client, browser);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal HttpClient Browser { get; }

    /// <param name="engine">One of <see cref="Engine"/>.</param>
    /// <param name="change">Changes how the server is started.</param>
    /// <param name="agrees">Whether the client has agreed that the diary is kept.</param>
    internal static async Task<AClient> Open(
        string engine,
        Func<ServerOptions, ServerOptions>? change = null,
        bool agrees = true
    )
    {
        var server = await AServer.Start(engine, change);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice, agrees: agrees);
        return new(server, practice, client, await server.AsClient(practice, client));
    }

    /// <summary>Opens the page of a morning and sends its form, with some fields filled in differently.</summary>
    internal async Task<HttpResponseMessage> Write(string page, Dictionary<string, string> typed) =>
        await Browser.Submit(await Browser.Page(page), "morning", typed);

    internal async Task<string> Text(string path) => (await Browser.Page(path)).Body!.TextContent;

    internal static async Task<string> TextOf(HttpResponseMessage answer) => (await answer.Page()).Body!.TextContent;

    /// <summary>Every version of every night, the first first.</summary>
    internal Task<List<DiaryPage>> Pages() =>
        Server.InDb(db =>
            db.DiaryPages.AsNoTracking().OrderBy(page => page.Date).ThenBy(page => page.Version).ToListAsync()
        );

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
