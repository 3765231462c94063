using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Repose.Pictures.Tests;

namespace Room;

/// <summary>A Chromium as people have it: what nobody sees is slowed down.</summary>
internal sealed class ABrowser : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("repose-room-").FullName;
    private readonly HttpClient http = new();
    private readonly Process process;

    private ABrowser()
    {
        var start = new ProcessStartInfo(ChromiumProgram.Path)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (
            var argument in (string[])
                [
                    .. ChromiumProgram.Options.Args!,
                    "--headless=new",
                    "--remote-debugging-port=0",
                    $"--user-data-dir={folder}",
                    "about:blank",
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Where its developer tools listen.</summary>
    internal Uri Address { get; private set; } = null!;

    internal static async Task<ABrowser> Open()
    {
        var browser = new ABrowser();
        var said = Path.Combine(browser.folder, "DevToolsActivePort");
        while (!File.Exists(said) || (await File.ReadAllLinesAsync(said)).Length < 2)
        {
            await Task.Delay(100);
        }

        browser.Address = new($"http://127.0.0.1:{(await File.ReadAllLinesAsync(said))[0]}");
        return browser;
    }

    /// <summary>The tab whose address holds these words.</summary>
    internal async Task<ATab> Tab(string words)
    {
        var tabs = await http.GetFromJsonAsync<JsonArray>(new Uri(Address, "/json/list"));
        var tab = tabs!.First(one => one!["url"]!.GetValue<string>().Contains(words, StringComparison.Ordinal))!;
        return await ATab.Listen(new(tab["webSocketDebuggerUrl"]!.GetValue<string>()));
    }

    /// <summary>Puts an empty tab before all others.</summary>
    internal async Task CoverAll()
    {
        using var made = await http.PutAsync(new Uri(Address, "/json/new?about:blank"), null);
        var tab = await made.Content.ReadFromJsonAsync<JsonObject>();
        using var shown = await http.PutAsync(new Uri(Address, $"/json/activate/{tab!["id"]}"), null);
        shown.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
