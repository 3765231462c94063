using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Testing;

namespace Repose.Web.Tests.Diary;

/// <summary>A practice with a server, and a client of it at home with a browser.</summary>
internal sealed class AClient : IAsyncDisposable
{
    private AClient(AServer server, APractice practice, HttpClient browser) =>
        (Server, Practice, Browser) = (server, practice, browser);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal HttpClient Browser { get; }

    internal static async Task<AClient> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        return new(server, practice, await server.AsClient(practice, await server.NewClient(practice)));
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
