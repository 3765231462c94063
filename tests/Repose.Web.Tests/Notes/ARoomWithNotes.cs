using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Notes;

/// <summary>Ana after a session with Cleo, and Ben beside her; each with a browser. It is noon on Monday 12 October.</summary>
internal sealed class ARoomWithNotes : IAsyncDisposable
{
    private ARoomWithNotes(AServer server, APractice practice, Client client, Appointment visit) =>
        (Server, Practice, Client, Visit) = (server, practice, client, visit);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal Appointment Visit { get; }
    internal HttpClient Ana { get; private set; } = null!;
    internal HttpClient Ben { get; private set; } = null!;
    internal string Address => $"/desk/visits/{Visit.Id}/note";

    internal static async Task<ARoomWithNotes> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var room = new ARoomWithNotes(
            server,
            practice,
            client,
            await AVisit(server, practice, client, practice.At(2026, 10, 12, 10))
        );
        room.Ana = await server.AsTherapist(practice);
        room.Ben = await server.AsMember(practice, Role.Owner);
        return room;
    }

    internal Task<Appointment> AnotherVisit(Instant start) => AVisit(Server, Practice, Client, start);

    private static Task<Appointment> AVisit(AServer server, APractice practice, Client client, Instant start) =>
        server.InDb(async db =>
        {
            var visit = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                client.Id,
                new(start, practice.Ana.Id, practice.Willow.Id),
                Booked.Of(practice.HalfHour, []),
                AServer.Noon - Duration.FromDays(7)
            );
            if (start < AServer.Noon)
            {
                visit.Finish(AServer.Noon);
            }

            db.Add(visit);
            await db.SaveChangesAsync();
            return visit;
        });

    /// <summary>Every version, the first one first.</summary>
    internal Task<List<SessionNote>> Notes() =>
        Server.InDb(db => db.SessionNotes.AsNoTracking().OrderBy(one => one.Version).ToListAsync());

    /// <summary>Sends the form of the note as a browser without a script does.</summary>
    internal async Task<HttpResponseMessage> Write(
        HttpClient browser,
        IDocument? page = null,
        string button = "Save",
        params (string Part, string Text)[] typed
    ) =>
        await browser.Submit(
            page ?? await browser.Page(Address),
            "note",
            typed.ToDictionary(one => $"Form.{one.Part}", one => one.Text),
            button
        );

    /// <summary>Sends a part as the script does while one types.</summary>
    internal Task<HttpResponseMessage> Types(HttpClient browser, string from, string typed, int version = 1) =>
        browser.PostAsJsonAsync(
            $"/api/v1/notes/{Visit.Id}",
            new
            {
                version,
                from = new
                {
                    subjective = from,
                    objective = "",
                    assessment = "",
                    plan = "",
                },
                typed = new
                {
                    subjective = typed,
                    objective = "",
                    assessment = "",
                    plan = "",
                },
            }
        );

    internal static async Task<string> TextOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Page()).Body!.TextContent;
    }

    public async ValueTask DisposeAsync()
    {
        Ana.Dispose();
        Ben.Dispose();
        await Server.DisposeAsync();
    }
}
