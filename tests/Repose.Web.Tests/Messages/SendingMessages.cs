using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Messages;
using Repose.Web.Server;
using SmtpServer.Protocol;

namespace Repose.Web.Tests.Messages;

public class SendingMessages
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Hands_each_over_once_to_the_mail_server(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server);
        var message = SomeMessages.Message(server);
        await SomeMessages.Save(server, message);

        var first = await SomeMessages.Send(server);
        var second = await SomeMessages.Send(server);

        Assert.Equal((1, 0), (first.Value, second.Value));
        var taken = Assert.Single(mail.Taken);
        Assert.Equal($"{message.Id}@stillwater.example", taken.MessageId);
        Assert.Equal("maria@example.org", taken.To.Mailboxes.Single().Address);
        Assert.Equal("Stillwater Massage", taken.From.Mailboxes.Single().Name);
        Assert.Equal(message.Text.TrimEnd(), taken.TextBody?.ReplaceLineEndings("\n").TrimEnd());
        var kept = await SomeMessages.Only(server);
        Assert.Equal((server.Clock.GetCurrentInstant(), null), (kept.SentAt, kept.DueAt));
        Assert.True(Assert.Single(await SomeMessages.Tries(server)).Succeeded);
    }

    [Theory]
    [InlineData(MessageKind.SignIn, true)]
    [InlineData(MessageKind.Invitation, true)]
    [InlineData(MessageKind.Confirmation, false)]
    public async Task Keeps_no_words_that_open_a_door(string kind, bool isForgotten)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server, kind: kind));

        await SomeMessages.Send(server);

        Assert.Contains("/in/secret", Assert.Single(mail.Taken).TextBody);
        Assert.Equal(
            isForgotten,
            !(await SomeMessages.Only(server)).Text.Contains("/in/secret", StringComparison.Ordinal)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Loses_nothing_while_the_mail_server_is_down(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, [.. Enumerable.Range(0, 5).Select(_ => SomeMessages.Message(server))]);

        Assert.Equal(0, (await SomeMessages.Send(server)).Value);
        Assert.False(Assert.Single(await SomeMessages.Tries(server)).Succeeded);
        await using var mail = await AMailServer.Start(port);
        server.Clock.AdvanceMinutes(1);

        Assert.Equal(5, (await SomeMessages.Send(server)).Value);
        Assert.Equal(5, mail.Taken.Select(one => one.MessageId).Distinct().Count());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Repeats_at_most_the_same_message_id_where_the_server_breaks_off(string engine)
    {
        await using var broken = new AMailServerThatBreaksOff();
        await using var server = await SomeMessages.Start(engine, broken.Port);
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));

        await SomeMessages.Send(server);
        server.Clock.AdvanceMinutes(1);
        await SomeMessages.Send(server);

        Assert.Equal(2, broken.MessageIds.Count);
        Assert.Single(broken.MessageIds.Distinct());
        Assert.Equal(2, (await SomeMessages.Only(server)).Attempts);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Gives_up_at_once_on_an_address_that_the_server_does_not_know(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        mail.Unknown["gone@example.org"] = true;
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server);
        await SomeMessages.Save(
            server,
            SomeMessages.Message(server, "gone@example.org"),
            SomeMessages.Message(server, "maria@example.org")
        );

        Assert.Equal(1, (await SomeMessages.Send(server)).Value);

        var gone = await server.InDb(db => db.Outbox.SingleAsync(one => one.Recipient == "gone@example.org"));
        Assert.Equal((null, null, 1), (gone.SentAt, gone.DueAt, gone.Attempts));
        var said = (await SomeMessages.Tries(server)).Single(one => one.MessageId == gone.Id).Detail;
        Assert.StartsWith("550", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_again_for_a_day_with_growing_waits_and_then_gives_up()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        mail.Answer = new SmtpResponse(SmtpReplyCode.ServiceUnavailable, "later");
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));
        var begin = server.Clock.GetCurrentInstant();

        var waits = new List<Duration>();
        while ((await SomeMessages.Only(server)).DueAt is { } due)
        {
            waits.Add(due - server.Clock.GetCurrentInstant());
            server.Clock.Reset(due);
            await SomeMessages.Send(server);
        }

        Assert.Equal([0, 1, 5, 30, 120], waits.Take(5).Select(wait => wait.TotalMinutes));
        Assert.Equal(Duration.FromHours(24), server.Clock.GetCurrentInstant() - begin);
        Assert.Equal(9, (await SomeMessages.Tries(server)).Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_once_by_two_senders_at_the_same_time(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, [.. Enumerable.Range(0, 20).Select(_ => SomeMessages.Message(server))]);
        // SQLite has one server; PostgreSQL may have a second.
        await using var other = engine == Engine.Postgres ? await SecondServer(server) : null;

        var sent = await Task.WhenAll(SomeMessages.Send(server), SomeMessages.Send(other ?? server));

        Assert.Equal(20, sent.Sum(one => one.Value));
        Assert.Equal(20, mail.Taken.Count);
        Assert.Equal(20, mail.Taken.Select(one => one.MessageId).Distinct().Count());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_up_what_a_server_that_died_had_claimed(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server));
        // Dead between the claim and the handing over.
        Instant? until = server.Clock.GetCurrentInstant() + SendOutbox.Claimed;
        await server.InDb(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, until)));

        Assert.Equal(0, (await SomeMessages.Send(server)).Value);
        server.Clock.Advance(SendOutbox.Claimed);

        Assert.Equal(1, (await SomeMessages.Send(server)).Value);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Sends_the_messages_of_every_practice_each_in_its_own_name(string engine)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(engine, port);
        await APractice.Open(server, "One", "one.example");
        await SomeMessages.Save(server, SomeMessages.Message(server));
        await APractice.Open(server, "Two", "two.example");
        await SomeMessages.Save(server, SomeMessages.Message(server));

        await SomeMessages.Send(server);

        Assert.Equal(["One", "Two"], mail.Taken.Select(one => one.From.Mailboxes.Single().Name).Order());
    }

    [Fact]
    public async Task Sends_a_link_to_sign_in_before_everything_else()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        var earlier = server.Clock.GetCurrentInstant() - Duration.FromHours(1);
        var link = SomeMessages.Message(server, kind: MessageKind.SignIn);
        await SomeMessages.Save(
            server,
            [.. Enumerable.Range(0, 60).Select(_ => SomeMessages.Message(server, createdAt: earlier)), link]
        );

        await SomeMessages.Send(server);

        Assert.Equal($"{link.Id}@stillwater.example", mail.Taken.First().MessageId);
    }

    [Fact]
    public async Task Does_not_send_what_is_of_no_use_any_more()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        var message = SomeMessages.Message(server);
        message.IsWorthlessAfter(server.Clock.GetCurrentInstant() + Duration.FromHours(1));
        await SomeMessages.Save(server, message);
        server.Clock.AdvanceHours(2);

        await SomeMessages.Send(server);

        Assert.Empty(mail.Taken);
        Assert.Null((await SomeMessages.Only(server)).DueAt);
        Assert.Contains("too late", Assert.Single(await SomeMessages.Tries(server)).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("maria")]
    [InlineData("maria@")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    public async Task Gives_up_on_what_is_no_address(string recipient)
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        await SomeMessages.Save(server, SomeMessages.Message(server, recipient));

        await SomeMessages.Send(server);

        Assert.Empty(mail.Taken);
        Assert.Null((await SomeMessages.Only(server)).DueAt);
    }

    [Fact]
    public async Task Writes_into_a_folder_where_there_is_no_mail_server()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);
        var message = SomeMessages.Message(server);
        message.TellsOf(Id<Appointment>.New(), "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
        await SomeMessages.Save(server, message);

        await SomeMessages.Send(server);

        var file = Assert.Single(server.MailFolder.GetFiles());
        Assert.Equal($"{message.Id}.eml", file.Name);
        var read = await MimeMessage.LoadAsync(file.FullName, TestContext.Current.CancellationToken);
        var calendar = Assert.Single(
            read.BodyParts.OfType<TextPart>(),
            part => part.ContentType.MimeType == "text/calendar" && !part.IsAttachment
        );
        Assert.Equal("REQUEST", calendar.ContentType.Parameters["method"]);
        using var bytes = new MemoryStream();
        await calendar.Content!.DecodeToAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal(message.Calendar, System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [Fact]
    public async Task Names_no_recipient_in_the_log_of_the_server()
    {
        var port = SomeMessages.FreePort();
        await using var mail = await AMailServer.Start(port);
        mail.Unknown["maria@example.org"] = true;
        await using var server = await SomeMessages.Start(Engine.Sqlite, port);
        await APractice.Open(server);
        using var log = new KeptLog();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await SomeMessages.Save(server, SomeMessages.Message(server));

        await SomeMessages.Send(server);

        Assert.Contains(log.Lines, line => line.Contains("given up", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("maria", StringComparison.OrdinalIgnoreCase));
    }

    internal static async Task<AServer> SecondServer(AServer first, bool runsSchedule = false)
    {
        var options = first.Services.GetRequiredService<ServerOptions>();
        var second = await AServer.Start(
            Engine.Postgres,
            _ => options with { Urls = "http://127.0.0.1:0", RunsSchedule = runsSchedule }
        );
        second.PracticeId = first.PracticeId;
        return second;
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
