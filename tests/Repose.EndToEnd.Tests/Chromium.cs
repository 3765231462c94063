using Microsoft.Playwright;
using Repose.Pictures.Tests;

namespace Repose.EndToEnd.Tests;

/// <summary>A real browser. Without Chromium the tests skip, and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumProgram.Path))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(ChromiumProgram.Options);
    }

    /// <summary>A new reader's browser, with no cookies, at the server's address by its name: a secure place for passkeys.</summary>
    internal async Task<IBrowserContext> Reader(
        Uri server,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool script = true,
        bool hasTouch = false,
        string? zone = null
    )
    {
        if (chromium is null)
        {
            Assert.Skip($"There is no Chromium at {ChromiumProgram.Path}; name one in REPOSE_CHROMIUM.");
        }

        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = $"http://localhost:{server.Port}",
                ViewportSize = new() { Width = width, Height = 844 },
                ColorScheme = scheme,
                JavaScriptEnabled = script,
                TimezoneId = zone,
                HasTouch = hasTouch || width < 500,
            }
        );
        // A machine with other work may take long to answer. These tests are about what comes, not about when.
        context.SetDefaultNavigationTimeout(120_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
