using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Schedule;

public class TheTimetable
{
    /// <summary>How many pieces of work are on the timetable.</summary>
    private const int Sweeps = 9;

    private const string Triggers = "SELECT count(*)::int AS \"Value\" FROM qrtz_triggers";
    private const string Jobs = "SELECT count(*)::int AS \"Value\" FROM qrtz_job_details";
    private const string Servers = "SELECT count(*)::int AS \"Value\" FROM qrtz_scheduler_state";

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

        // Both have taken up their work.
        await Until(async () => await Count(quiet, Servers) == 2);
        Assert.Single(mail.Taken);
        Assert.Equal(1, await quiet.InDb(db => db.Reminders.CountAsync()));
        Assert.Equal(1, await quiet.InDb(db => db.Outbox.CountAsync()));
        Assert.Equal(1, await quiet.InDb(db => db.Deliveries.CountAsync()));
    }

    [Fact]
    public async Task Is_still_in_the_database_after_all_servers_have_stopped()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var quiet = await SomeMessages.Start(Engine.Postgres, port);
        await using (await SendingMessages.SecondServer(quiet, runsSchedule: true))
        {
            await Until(async () => await Exists(quiet) && await Count(quiet, Triggers) == Sweeps);
        }

        Assert.Equal(Sweeps, await Count(quiet, Triggers));
        Assert.Equal(Sweeps, await Count(quiet, Jobs));
    }

    private static Task<int> Count(AServer server, string query) =>
        server.InDb(db => db.Database.SqlQueryRaw<int>(query).SingleAsync());

    private static Task<bool> Exists(AServer server) =>
        server.InDb(db =>
            db.Database.SqlQueryRaw<bool>("SELECT to_regclass('qrtz_triggers') IS NOT NULL AS \"Value\"").SingleAsync()
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
