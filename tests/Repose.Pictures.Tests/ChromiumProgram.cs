using Microsoft.Playwright;

namespace Repose.Pictures.Tests;

/// <summary>The system's Chromium, which asks nobody on the network for anything. Shared by all who look at pages.</summary>
internal static class ChromiumProgram
{
    internal static readonly string Path = Environment.GetEnvironmentVariable("REPOSE_CHROMIUM") ?? "/usr/bin/chromium";

    internal static BrowserTypeLaunchOptions Options { get; } =
        new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        };
}
