using System.Text.Json;
using Microsoft.Playwright;
using Repose.Pictures.Tests;

namespace Nights;

/// <summary>Opens the page of a morning on a slow phone, and without a network, until it can be used.</summary>
/// <remarks>
/// A phone some times slower than this machine (in Lighthouse's mobile profile four times) on that profile's slow mobile
/// network: 150 ms for each answer, 1.6 Mbit/s. The page can be used when its button is there and its script has laid out the
/// answers to be tapped.
/// </remarks>
internal static class Open
{
    private const int Times = 9;

    /// <summary>Runs in the page before all else, and is small: what looks at a slow phone from outside makes it slower.</summary>
    private const string NotesWhenUsable = """
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-quick] [role=group]')) {
            window.usable = performance.now();
            observer.disconnect();
          }
        }).observe(document, { childList: true, subtree: true });
        """;

    internal static async Task<int> Run(Uri url, string file, int slower)
    {
        var client = (await File.ReadAllLinesAsync(file))[0].Split(' ', 2);
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(ChromiumProgram.Options);
        var (first, again, offline) = (new List<double>(), new List<double>(), new List<double>());
        for (var number = 0; number < Times; number++)
        {
            await using var phone = await chromium.NewContextAsync(
                new()
                {
                    BaseURL = url.ToString(),
                    ViewportSize = new() { Width = 390, Height = 844 },
                    TimezoneId = "America/New_York",
                }
            );
            foreach (var cookie in client[1].Split("; ").Select(one => one.Split('=', 2)))
            {
                await phone.AddCookiesAsync([
                    new()
                    {
                        Name = cookie[0],
                        Value = cookie[1],
                        Url = url.ToString(),
                    },
                ]);
            }

            await phone.AddInitScriptAsync(NotesWhenUsable);
            var page = await phone.NewPageAsync();
            var session = await phone.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            await session.SendAsync(
                "Emulation.setCPUThrottlingRate",
                new(StringComparer.Ordinal) { ["rate"] = slower }
            );
            await session.SendAsync(
                "Network.emulateNetworkConditions",
                new(StringComparer.Ordinal)
                {
                    ["offline"] = false,
                    ["latency"] = 150,
                    ["downloadThroughput"] = 1.6 * 1024 * 1024 / 8,
                    ["uploadThroughput"] = 750.0 * 1024 / 8,
                }
            );
            var path = $"/me/diary/{await Today(page)}";
            first.Add(await Measure(page, path));
            await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");
            again.Add(await Measure(page, path));
            await phone.SetOfflineAsync(true);
            offline.Add(await Measure(page, path));
        }

        Console.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    first = Spread(first),
                    again = Spread(again),
                    offline = Spread(offline),
                }
            )
        );
        return 0;
    }

    private static Task<string> Today(IPage page) =>
        page.EvaluateAsync<string>(
            "new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date())"
        );

    /// <summary>Milliseconds from the beginning of the navigation until the page can be used.</summary>
    private static async Task<double> Measure(IPage page, string path)
    {
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });
        await Task.Delay(TimeSpan.FromSeconds(3));
        return await page.EvaluateAsync<double>("() => window.usable");
    }

    private static object Spread(List<double> times)
    {
        times.Sort();
        return new { median = times[times.Count / 2], most = times[^1] };
    }
}
