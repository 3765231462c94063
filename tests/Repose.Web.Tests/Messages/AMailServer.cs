using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Repose.Web.Tests.Messages;

/// <summary>A real mail server on this machine, which keeps what it takes.</summary>
internal sealed class AMailServer : MessageStore, IMailboxFilter, IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    /// <summary>What it answers to a message.</summary>
    internal SmtpResponse Answer { get; set; } = SmtpResponse.Ok;

    /// <summary>Addresses that it does not know.</summary>
    internal ConcurrentDictionary<string, bool> Unknown { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal ConcurrentQueue<MimeMessage> Taken { get; } = new();

    internal static async Task<AMailServer> Start(int port)
    {
        var made = new AMailServer();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add((IMessageStore)made);
        services.Add((IMailboxFilter)made);
        var server = new SmtpServer.SmtpServer(
            new SmtpServerOptionsBuilder().ServerName("localhost").Port(port).Build(),
            services
        );
        made.running = server.StartAsync(made.stop.Token);
        await Listens(port);
        return made;
    }

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        if (Answer == SmtpResponse.Ok)
        {
            using var stream = new MemoryStream(buffer.ToArray());
            Taken.Enqueue(await MimeMessage.LoadAsync(stream, cancellationToken));
        }

        return Answer;
    }

    public Task<bool> CanAcceptFromAsync(
        ISessionContext context,
        IMailbox @from,
        int size,
        CancellationToken cancellationToken
    ) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(
        ISessionContext context,
        IMailbox to,
        IMailbox @from,
        CancellationToken cancellationToken
    ) => Task.FromResult(!Unknown.ContainsKey($"{to.User}@{to.Host}"));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private static async Task Listens(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (tries < 200)
            {
                await Task.Delay(20);
            }
        }
    }
}
