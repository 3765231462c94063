using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>The network between a phone and a server, which can be cut, also in the middle of a request.</summary>
/// <remarks>Browsers can pretend to be without a network, but their service workers then still have one.</remarks>
internal sealed class ACable : IAsyncDisposable
{
    private const string Posting = "POST /api/v1/diary ";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private readonly Task accepting;

    internal ACable(Uri server)
    {
        Server = server;
        listener.Start();
        accepting = Accept();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Where it leads.</summary>
    internal Uri Server { get; set; }

    /// <summary>What happens when a whole morning was passed on, before its answer comes: the answer is lost then.</summary>
    internal Func<Task>? WhenPosted { get; set; }

    /// <summary>Whether mornings do not get through, and all else does.</summary>
    internal bool LosesMornings { get; set; }

    private bool isCut;

    internal void Cut()
    {
        isCut = true;
        foreach (var one in open.Keys)
        {
            one.Dispose();
        }
    }

    internal void Mend() => isCut = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        listener.Stop();
        await accepting;
        listener.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var phone = await listener.AcceptTcpClientAsync();
                if (isCut)
                {
                    phone.Dispose();
                }
                else
                {
                    _ = Join(phone);
                }
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Join(TcpClient phone)
    {
        using var server = new TcpClient();
        (open[phone], open[server]) = (true, true);
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, Server.Port);
            await Task.WhenAny(PassOn(phone, server), server.GetStream().CopyToAsync(phone.GetStream()));
        }
        catch (Exception end) when (IsEnd(end))
        {
            // Cut, or one side hung up.
        }
        finally
        {
            phone.Dispose();
            open.TryRemove(phone, out _);
            open.TryRemove(server, out _);
        }
    }

    private async Task PassOn(TcpClient phone, TcpClient server)
    {
        try
        {
            var (buffer, request) = (new byte[1 << 16], new StringBuilder());
            for (
                var count = await phone.GetStream().ReadAsync(buffer);
                count > 0;
                count = await phone.GetStream().ReadAsync(buffer)
            )
            {
                var text = Encoding.Latin1.GetString(buffer, 0, count);
                request = text.Contains(" HTTP/1.1", StringComparison.Ordinal) ? new(text) : request.Append(text);
                var isMorning = request.ToString().StartsWith(Posting, StringComparison.Ordinal);
                if (isMorning && LosesMornings)
                {
                    return;
                }

                var meanwhile = isMorning && IsWhole(request.ToString()) ? WhenPosted : null;
                if (meanwhile is not null)
                {
                    // From here on nothing comes back.
                    (WhenPosted, open[phone]) = (null, false);
                    await server.GetStream().WriteAsync(buffer.AsMemory(0, count));
                    await Task.Delay(1);
                    phone.Client.Shutdown(SocketShutdown.Send);
                    await meanwhile();
                    return;
                }

                await server.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception end) when (IsEnd(end))
        {
            // Cut, or one side hung up.
        }
    }

    private static bool IsWhole(string request)
    {
        var body = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        var length = request.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase) + 16;
        return body > 4
            && request.Length - body
                >= int.Parse(request[length..request.IndexOf('\r', length)], CultureInfo.InvariantCulture);
    }

    private static bool IsEnd(Exception end) =>
        end is SocketException or IOException or ObjectDisposedException or InvalidOperationException;
}
