using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Messages;

namespace Repose.Web.Tests.Messages;

/// <summary>What the tests of messages share.</summary>
internal static class SomeMessages
{
    internal static Client Maria(APractice practice, string email = "maria@example.org") =>
        new(practice.Practice.Id, Id<Client>.New(), "Maria Keller", email, "", AServer.Noon);

    internal static Appointment Visit(APractice practice, Client client, Instant start, Instant? madeAt = null) =>
        new(
            practice.Practice.Id,
            Id<Appointment>.New(),
            client.Id,
            new Slot(start, practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.Hour, []),
            madeAt ?? AServer.Noon
        );

    internal static OutboxMessage Message(
        AServer server,
        string recipient = "maria@example.org",
        string kind = "confirmation",
        Instant? createdAt = null
    ) =>
        new(
            server.PracticeId,
            Id<OutboxMessage>.New(),
            kind,
            recipient,
            "Your appointment",
            "Hello Maria,\n\nTo sign in: http://localhost/in/secret\n",
            createdAt ?? server.Clock.GetCurrentInstant()
        );

    internal static Task Save(AServer server, params object[] rows) =>
        server.InDb(db =>
        {
            db.AddRange(rows);
            return db.SaveChangesAsync();
        });

    internal static Task<Outcome<int>> Send(AServer server) =>
        server.InPractice(services =>
            services.GetRequiredService<SendOutbox>().Run(TestContext.Current.CancellationToken)
        );

    internal static Task<OutboxMessage> Only(AServer server) => server.InDb(db => db.Outbox.SingleAsync());

    internal static Task<List<Delivery>> Tries(AServer server) =>
        server.InDb(db => db.Deliveries.OrderBy(one => one.At).ToListAsync());

    /// <summary>A port on which nobody listens now.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    internal static Task<AServer> Start(string engine, int port, bool runsSchedule = false) =>
        AServer.Start(
            engine,
            options =>
                options with
                {
                    Mail = new Uri($"smtp://127.0.0.1:{port}"),
                    MailFrom = "hello@stillwater.example",
                    RunsSchedule = runsSchedule,
                }
        );
}
