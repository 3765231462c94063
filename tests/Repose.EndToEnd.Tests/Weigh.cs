using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests;

/// <summary>What a page weighs for somebody who opens it for the first time: all that is loaded, uncompressed.</summary>
internal sealed record Weigh(string Path)
{
    internal long Bytes { get; private set; }

    /// <summary>Weighs each screen that a browser comes to from now on. Its cache is off, so that each is a first one.</summary>
    internal static async Task<List<Weigh>> Each(IPage page)
    {
        var screens = new List<Weigh>();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        page.Response += (_, answer) =>
        {
            if (answer.Status is >= 200 and < 300 && answer.Request is { ResourceType: "document", Method: "GET" })
            {
                screens.Add(new(new Uri(answer.Url).AbsolutePath));
            }
        };
        session.Event("Network.dataReceived").OnEvent += (_, received) =>
        {
            if (screens.Count > 0 && received is { } data)
            {
                screens[^1].Bytes += data.GetProperty("dataLength").GetInt64();
            }
        };
        return screens;
    }
}
