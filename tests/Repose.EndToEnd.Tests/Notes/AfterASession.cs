using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.EndToEnd.Tests.Notes;

/// <summary>A session that took place this morning, and therapists with phones.</summary>
internal sealed class AfterASession : IAsyncDisposable
{
    private readonly Chromium chromium;

    private AfterASession(Chromium chromium, AServer server, APractice practice, Appointment visit) =>
        (this.chromium, Server, Practice, Visit) = (chromium, server, practice, visit);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Appointment Visit { get; }
    internal string Address => $"/desk/visits/{Visit.Id}/note";

    internal static async Task<AfterASession> Open(Chromium chromium)
    {
        var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var visit = new Appointment(
            practice.Practice.Id,
            Id<Appointment>.New(),
            client.Id,
            new(practice.At(2026, 10, 12, 10), practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.HalfHour, []),
            AServer.Noon - Duration.FromDays(7)
        );
        visit.Finish(AServer.Noon);
        await server.InDb(db =>
        {
            db.Add(visit);
            return db.SaveChangesAsync();
        });
        return new(chromium, server, practice, visit);
    }

    /// <summary>A phone on which a therapist is signed in.</summary>
    internal async Task<IPage> Phone()
    {
        using var therapist = await Server.AsTherapist(Practice);
        var person = await Server.InDb(db =>
            db.Members.OrderByDescending(one => one.Id).Select(one => one.PersonId).FirstAsync()
        );
        var phone = await chromium.Reader(Server.Address, width: 390);
        await phone.SignIn(Server, person, Way.Codes, Server.Address);

        return await phone.NewPageAsync();
    }

    internal Task<List<SessionNote>> Notes() => Server.InDb(db => db.SessionNotes.AsNoTracking().ToListAsync());

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}
