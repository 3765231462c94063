using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Repose.Web.Tests.Messages;

/// <summary>A mail server that takes a whole message and falls silent: nobody knows whether it has it.</summary>
internal sealed partial class AMailServerThatBreaksOff : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task running;

    internal AMailServerThatBreaksOff()
    {
        listener.Start();
        running = Run();
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    internal ConcurrentQueue<string> MessageIds { get; } = new();

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Run()
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 here");
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line == "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    await Take(reader);
                    break;
                }

                await writer.WriteLineAsync("250 fine");
            }
        }
    }

    private async Task Take(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            if (Header().Match(line) is { Success: true } found)
            {
                MessageIds.Enqueue(found.Groups[1].Value);
            }
        }
    }

    [GeneratedRegex("^Message-Id: <(.*)>$", RegexOptions.IgnoreCase)]
    private static partial Regex Header();
}
