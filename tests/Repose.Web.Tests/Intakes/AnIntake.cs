using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Intakes;

/// <summary>A practice with a server, a client at home and a therapist, each with a browser.</summary>
internal sealed class AnIntake : IAsyncDisposable
{
    private AnIntake(AServer server, APractice practice, Client client, HttpClient home, HttpClient ana) =>
        (Server, Practice, Client, Home, Ana) = (server, practice, client, home, ana);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal HttpClient Home { get; }
    internal HttpClient Ana { get; }

    internal string Desk => $"/desk/clients/{Client.Id}/intake";

    internal static async Task<AnIntake> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        return new(
            server,
            practice,
            client,
            await server.AsClient(practice, client),
            await server.AsTherapist(practice)
        );
    }

    /// <summary>Fills in one page with a browser, the rest as it stands.</summary>
    internal async Task<HttpResponseMessage> Fill(string section, params (string Question, string Answer)[] answers) =>
        await Send(await Home.Page($"/me/intake/{section}"), answers);

    internal Task<HttpResponseMessage> Send(IDocument page, params (string Question, string Answer)[] answers) =>
        Home.Submit(page, "page", answers.ToDictionary(one => $"Q.{one.Question}", one => one.Answer));

    /// <summary>Hands it in with all that is agreed to.</summary>
    internal async Task<HttpResponseMessage> Sign(HttpClient? by = null, string? at = null, bool asItIs = true)
    {
        var browser = by ?? Home;
        var page = await browser.Page(at ?? "/me/intake/sign");
        foreach (var box in page.QuerySelectorAll("input[name='Form.Agreed']"))
        {
            box.SetAttribute("checked", "checked");
        }

        if (asItIs)
        {
            page.QuerySelector("input[name='Form.AsItIs']")?.SetAttribute("checked", "checked");
        }

        return await browser.Submit(page, "sign", new Dictionary<string, string> { ["Form.Signature"] = "Cleo Lark" });
    }

    internal Task<List<IntakePage>> Pages() =>
        Server.InDb(db =>
            db.IntakePages.AsNoTracking().OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).ToListAsync()
        );

    internal Task<List<Repose.Practice.Intake>> All() =>
        Server.InDb(db => db.Intakes.AsNoTracking().OrderBy(one => one.Number).ToListAsync());

    internal static async Task<string> Said(HttpResponseMessage answer) =>
        string.Join(' ', (await answer.Page()).QuerySelectorAll("[role=alert]").Select(one => one.TextContent));

    internal static string? To(HttpResponseMessage answer) => answer.Headers.Location?.ToString();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
