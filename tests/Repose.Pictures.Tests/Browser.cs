using Microsoft.Playwright;
using Repose.Pictures.Tests.Samples;

namespace Repose.Pictures.Tests;

/// <summary>Chromium, with the sample report in a file. Without Chromium the tests skip, and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string file = NewFile();
    private readonly List<string> files = [];
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumProgram.Path))
        {
            return;
        }

        await File.WriteAllTextAsync(file, await Reading.Html<SampleReport>());
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(ChromiumProgram.Options);
    }

    /// <summary>A page of our own as a reader sees it.</summary>
    internal async Task<IPage> Open(string html, int width, ColorScheme scheme)
    {
        var path = NewFile();
        lock (files)
        {
            files.Add(path);
        }

        await File.WriteAllTextAsync(path, html);
        return await OpenFile(path, width, scheme, null);
    }

    /// <summary>The sample report as a reader sees it; what it asks for is noted in <paramref name="requests"/>.</summary>
    internal Task<IPage> Open(int width, ColorScheme scheme = ColorScheme.Light, List<string>? requests = null) =>
        OpenFile(file, width, scheme, requests);

    private static string NewFile() => Path.Combine(Path.GetTempPath(), $"repose-{Guid.NewGuid():N}.html");

    private async Task<IPage> OpenFile(string path, int width, ColorScheme scheme, List<string>? requests)
    {
        if (chromium is null)
        {
            Assert.Skip($"There is no Chromium at {ChromiumProgram.Path}; name one in REPOSE_CHROMIUM.");
        }

        var page = await chromium.NewPageAsync(
            new BrowserNewPageOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 844 },
                ColorScheme = scheme,
            }
        );
        page.Request += (_, request) => requests?.Add(request.Url);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        File.Delete(file);
        files.ForEach(File.Delete);
    }
}
