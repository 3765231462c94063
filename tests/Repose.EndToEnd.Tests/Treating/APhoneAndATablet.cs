using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Repose.EndToEnd.Tests.Diary;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.EndToEnd.Tests.Treating;

/// <summary>A client with a phone and a therapist with a tablet, from the intake on. Each page that is opened must have no fault.</summary>
internal sealed class APhoneAndATablet : IAsyncDisposable
{
    private readonly Chromium chromium;
    private readonly Guid client,
        therapist;
    private readonly List<IBrowserContext> devices = [];

    private APhoneAndATablet(
        Chromium chromium,
        AServer server,
        APractice practice,
        Client cleo,
        (Guid Client, Guid Therapist) people
    )
    {
        (this.chromium, Server, Practice, Cleo) = (chromium, server, practice, cleo);
        (client, therapist) = people;
        Cable = new(server.Address);
    }

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Cleo { get; }

    /// <summary>What the tablet reaches the server by.</summary>
    internal ACable Cable { get; }

    internal string Chart => $"/desk/clients/{Cleo.Id}";

    internal static async Task<APhoneAndATablet> Open(Chromium chromium)
    {
        var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var cleo = await server.NewClient(practice);
        var people = (await server.PersonOf(practice, cleo), await server.Person());
        await server.InDb(db =>
        {
            var member = new Member(db.PracticeId, Id<Member>.New(), people.Item2, "Ana", Role.Therapist);
            member.TreatsAs(practice.Ana.Id);
            db.Add(member);
            return db.SaveChangesAsync();
        });
        return new(chromium, server, practice, cleo, people);
    }

    internal Task<IPage> Phone() => Device(Server.Address, client, Way.Link, 390);

    /// <summary>A browser in which nobody is signed in.</summary>
    internal async Task<IPage> Elsewhere()
    {
        var device = await chromium.Reader(Server.Address, 1024);
        devices.Add(device);
        return await device.NewPageAsync();
    }

    internal Task<IPage> Tablet() => Device(Cable.Address, therapist, Way.Codes, 1024);

    /// <summary>The first session of the course, once it is booked.</summary>
    internal Task<Appointment> FirstSession() =>
        Server.InDb(db =>
            db.Appointments.AsNoTracking()
                .Where(one => one.CourseId != null && one.State == AppointmentState.Booked)
                .OrderBy(one => one.Start)
                .FirstAsync()
        );

    internal void GoTo(Instant moment) => Server.Clock.Reset(moment);

    private async Task<IPage> Device(Uri address, Guid person, string way, int width)
    {
        var device = await chromium.Reader(address, width, hasTouch: true);
        devices.Add(device);
        await device.SignIn(Server, person, way, address);

        return await device.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var device in devices)
        {
            await device.DisposeAsync();
        }

        await Cable.DisposeAsync();
        await Server.DisposeAsync();
    }
}
