using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Desk;

/// <summary>A practice with a server, and somebody at its desk with a browser.</summary>
internal sealed class ADesk : IAsyncDisposable
{
    private ADesk(AServer server, APractice practice, HttpClient browser) =>
        (Server, Practice, Browser) = (server, practice, browser);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal HttpClient Browser { get; }

    internal Instant Now => Server.Clock.GetCurrentInstant();

    internal static async Task<ADesk> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        return new(server, practice, await server.AsDesk(practice));
    }

    /// <summary>A time today, the Monday of the tests.</summary>
    internal Instant Today(int hour, int minute = 0) => Practice.At(2026, 10, 12, hour, minute);

    internal Task<IDocument> Get(string address) => Get(Browser, address);

    internal static async Task<IDocument> Get(HttpClient browser, string address)
    {
        var answer = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Read(await answer.Content.ReadAsStringAsync());
    }

    internal static Task<IDocument> Read(string html) =>
        BrowsingContext.New().OpenAsync(request => request.Content(html).Address("http://localhost/"));

    /// <summary>Presses a button of a page: sends what a browser would send with its form.</summary>
    internal Task<HttpResponseMessage> Press(
        string page,
        IElement button,
        params (string Name, string? Value)[] typed
    ) => Press(Browser, page, button, typed);

    internal static Task<HttpResponseMessage> Press(
        HttpClient browser,
        string page,
        IElement button,
        params (string Name, string? Value)[] typed
    )
    {
        var form = (IHtmlFormElement)button.Closest("form")!;
        var pressed =
            ((IHtmlButtonElement)button).Name is { Length: > 0 } name && typed.All(one => one.Name != name)
                ? [(name, ((IHtmlButtonElement)button).Value)]
                : Array.Empty<(string, string?)>();
        return Send(browser, page, form, [.. pressed, .. typed]);
    }

    /// <summary>Sends a form with some fields changed, added, or left out where the value is null.</summary>
    internal static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        string page,
        IHtmlFormElement form,
        params (string Name, string? Value)[] typed
    )
    {
        var fields = Pages.Fields(form).Where(field => typed.All(one => one.Name != field.Key)).ToList();
        fields.AddRange(
            typed.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value!))
        );
        using var content = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : page, content);
    }

    /// <summary>Where an answer leads to.</summary>
    internal static string To(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var to = answer.Headers.Location!;
        return to.IsAbsoluteUri ? to.PathAndQuery : to.ToString();
    }

    /// <summary>A client with words to be found by.</summary>
    internal Task<Client> AClient(string name = "Cleo Lark", string email = "", string phone = "") =>
        Server.InDb(async db =>
        {
            var client = new Client(Practice.Practice.Id, Id<Client>.New(), name, email, phone, Now);
            db.Add(client);
            db.AddRange(
                ClientWords.Of(name, email, phone).Select(word => new ClientWord(Practice.Practice.Id, word, client.Id))
            );
            await db.SaveChangesAsync();
            return client;
        });

    /// <summary>A visit that is booked.</summary>
    internal async Task<Appointment> AVisit(
        Instant start,
        Client? client = null,
        Therapist? with = null,
        Room? where = null,
        Service? service = null
    )
    {
        client ??= await AClient();
        return await Server.InDb(async db =>
        {
            var visit = new Appointment(
                Practice.Practice.Id,
                Id<Appointment>.New(),
                client.Id,
                new(start, (with ?? Practice.Ana).Id, (where ?? Practice.Willow).Id),
                Booked.Of(service ?? Practice.Hour, []),
                Now
            );
            db.Add(visit);
            await db.SaveChangesAsync();
            return visit;
        });
    }

    internal Task<Appointment> Kept(Appointment visit) =>
        Server.InDb(db => db.Appointments.AsNoTracking().SingleAsync(one => one.Id == visit.Id));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Server.DisposeAsync();
    }
}
