using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Schedule;

public class TheTimetable
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Sends_at_once_what_was_just_committed(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(engine, port, runsSchedule: true);
        await APractice.Open(server);

        await SomeMessages.Save(server, SomeMessages.Message(server, kind: MessageKind.SignIn));

        // Long before the next minute: the commit woke the sender.
        await Until(() => Task.FromResult(mail.Taken.Count == 1));
        Assert.Single(mail.Taken);
    }

    [Fact]
    public async Task Reminds_once_with_two_servers_on_one_database()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var quiet = await SomeMessages.Start(Engine.Postgres, port);
        var practice = await APractice.Open(quiet);
        var client = SomeMessages.Maria(practice);
        // Due at once: made a week ago, and it starts in two days.
        var start = AServer.Noon + Duration.FromHours(47);
        await SomeMessages.Save(
            quiet,
            client,
            SomeMessages.Visit(practice, client, start, AServer.Noon - Duration.FromDays(7))
        );

        var servers = await Task.WhenAll(
            SendingMessages.SecondServer(quiet, runsSchedule: true),
            SendingMessages.SecondServer(quiet, runsSchedule: true)
        );
        await using var one = servers[0];
        await using var other = servers[1];
        await Until(() => quiet.InDb(db => db.Outbox.AnyAsync(message => message.SentAt != null)));

        // Whoever comes second has had the time to do it again.
        await Until(() => AtLeastFired(quiet, 2));
        Assert.Single(mail.Taken);
        Assert.Equal(1, await quiet.InDb(db => db.Reminders.CountAsync()));
        Assert.Equal(1, await quiet.InDb(db => db.Outbox.CountAsync()));
        Assert.Equal(1, await quiet.InDb(db => db.Deliveries.CountAsync()));
    }

    /// <summary>How many servers have reported to the cluster.</summary>
    private static Task<bool> AtLeastFired(AServer server, int servers) =>
        server.InDb(async db =>
            await db
                .Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM qrtz_scheduler_state")
                .SingleAsync() >= servers
        );

    private static async Task Until(Func<Task<bool>> happens)
    {
        for (var tries = 0; tries < 600 && !await happens(); tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(await happens());
    }
}
