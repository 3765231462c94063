using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NodaTime;
using Repose.Web.Server;

namespace Repose.Testing;

/// <summary>The server as a program of its own, which can be killed.</summary>
internal sealed class AProcess : IAsyncDisposable
{
    private readonly Process running;

    private AProcess(Process process, Uri address) =>
        (running, Browser) = (process, new HttpClient { BaseAddress = address });

    internal HttpClient Browser { get; }

#pragma warning disable RS0030 // A program of its own goes by the system's clock, and so do those who look at it.
    internal static Instant Now => SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030

    internal static async Task<AProcess> Start(DatabaseAddress database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Run(database, address);
        var started = new TaskCompletionSource<bool>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null || line.Data.Contains("Repose listens", StringComparison.Ordinal))
            {
                started.TrySetResult(line.Data is not null);
            }
        };
        process.BeginOutputReadLine();
        if (!await started.Task)
        {
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        }

        return new(process, address);
    }

    /// <summary>Starts one that is expected to say no: its exit code and its words.</summary>
    internal static async Task<(int Code, string Words)> Refused(DatabaseAddress database)
    {
        using var process = Run(database, new Uri($"http://127.0.0.1:{FreePort()}"));
        var words = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, words);
    }

    /// <summary>As <c>kill -9</c>: no farewell. It is gone when this comes back, and holds its database no longer.</summary>
    internal void Kill()
    {
        running.Kill(entireProcessTree: true);
        running.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync();
        running.Dispose();
        Browser.Dispose();
    }

    private static Process Run(DatabaseAddress database, Uri address) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    typeof(ReposeServer).Assembly.Location,
                    "serve",
                    "--database",
                    database.ToString(),
                    "--urls",
                    address.ToString(),
                    "--mail-folder",
                    Path.Combine(Path.GetTempPath(), "repose-killed-mail"),
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
