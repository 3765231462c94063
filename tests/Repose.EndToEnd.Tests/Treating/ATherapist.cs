using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Repose.EndToEnd.Tests.Diary;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.EndToEnd.Tests.Treating;

/// <summary>A therapist with a tablet beside the table, on a network that can be cut, and a client who is here now.</summary>
internal sealed class ATherapist : IAsyncDisposable
{
    private readonly Chromium chromium;
    private readonly Guid person;

    private ATherapist(Chromium chromium, AServer server, APractice practice, Appointment visit, Guid person) =>
        (this.chromium, Server, Practice, Visit, this.person, Cable) = (
            chromium,
            server,
            practice,
            visit,
            person,
            new(server.Address)
        );

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Appointment Visit { get; }
    internal ACable Cable { get; }

    internal string Room => $"/desk/room/{Visit.Id}";

    internal static async Task<ATherapist> Open(Chromium chromium)
    {
        var server = await AServer.Start(Engine.Sqlite);
#pragma warning disable RS0030 // The tablet goes by the real time, and so does the record.
        server.Clock.Reset(SystemClock.Instance.GetCurrentInstant());
#pragma warning restore RS0030
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var signedIn = await server.Person();
        var visit = new Appointment(
            practice.Practice.Id,
            Id<Appointment>.New(),
            client.Id,
            new(server.Clock.GetCurrentInstant(), practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.HalfHour, []),
            server.Clock.GetCurrentInstant()
        );
        await server.InDb(async db =>
        {
            var member = new Member(db.PracticeId, Id<Member>.New(), signedIn, "Ana", Role.Therapist);
            member.TreatsAs(practice.Ana.Id);
            db.AddRange(member, visit);
            return await db.SaveChangesAsync();
        });
        return new(chromium, server, practice, visit, signedIn);
    }

    /// <summary>A tablet on which the therapist is signed in, with the room open, ready to be without a network.</summary>
    internal async Task<IPage> Tablet(
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light,
        string? zone = null
    )
    {
        var tablet = await chromium.Reader(Cable.Address, width, scheme, script, hasTouch: true, zone);
        await tablet.SignIn(Server, person, Way.Codes, Cable.Address);

        var page = await tablet.NewPageAsync();
        await page.GotoAsync(Room);
        if (script)
        {
            await Settle(page);
        }

        return page;
    }

    /// <summary>Waits until the tablet has kept what it needs without a connection.</summary>
    internal static Task Settle(IPage page) =>
        page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated' && self.reposeRoom");

    internal Task<SessionDone?> Kept() =>
        Server.InDb(db =>
            db.SessionsDone.AsNoTracking()
                .Include(one => one.Steps)
                .FirstOrDefaultAsync(one => one.AppointmentId == Visit.Id)
        );

    internal Task<List<SessionTap>> Taps() =>
        Server.InDb(db => db.SessionTaps.AsNoTracking().OrderBy(one => one.At).ThenBy(one => one.Order).ToListAsync());

    /// <summary>Waits until the server has so many taps.</summary>
    internal async Task<List<SessionTap>> Has(int count)
    {
        while (true)
        {
            if (await Taps() is { } taps && taps.Count >= count)
            {
                return taps;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Cable.DisposeAsync();
        await Server.DisposeAsync();
    }
}
