using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Room;

/// <summary>A session in a tab behind another one, beside a clock of this process that nobody sets.</summary>
internal static class KeepingTime
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    /// <summary>A session that ends before the measuring does would be measured at its end only.</summary>
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(3);

    private const string Elapsed = "self.reposeRoom.stand().steps.reduce((sum, step) => sum + step.elapsed, 0)";

    /// <summary>When each step began, as the page noticed it.</summary>
    private const string Notice = """
        () => {
          const room = document.getElementById("room");
          self.noticed = [];
          let step = room.dataset.step;
          new MutationObserver(() => {
            if (room.dataset.step !== step) {
              step = room.dataset.step;
              noticed.push([performance.timeOrigin + performance.now(), step]);
            }
          }).observe(room, { attributeFilter: ["data-step"] });
        }
        """;

    /// <summary>By how many milliseconds each change of a step was noticed late, the worst and how many there were.</summary>
    private const string Changes = """
        (() => {
          const run = self.reposeRoom.stand();
          let at = run.startedAt;
          const due = run.steps.map((step) => {
            const from = at;
            at += step.target;
            return from;
          });
          const late = noticed.filter(([, step]) => Number(step) > 0).map(([when, step]) => Math.abs(when - due[Number(step)]));
          return { count: late.length, worst: Math.max(0, ...late) };
        })()
        """;

    internal static async Task<string> Measure(Uri server, TimeSpan length)
    {
        using var browser = await ABrowser.Open();
        await Start(browser, server, length);
        // Nobody drives the browser any more; a driver would have it believe that somebody looks at each of its tabs.
        await browser.CoverAll();
        using var tab = await browser.Tab("/desk/room/");
        await Task.Delay(1000);
        var (stopwatch, began) = (Stopwatch.StartNew(), Number(await tab.Ask(Elapsed)));
        var (looks, worst, hidden) = (0, 0.0, true);
        while (stopwatch.Elapsed < length)
        {
            await Task.Delay(Look);
            var before = stopwatch.Elapsed;
            var shown = Number(await tab.Ask(Elapsed)) - began;
            var after = stopwatch.Elapsed;
            // Between asking and hearing lies the truth: only what is outside of both is an error.
            worst = Math.Max(worst, Math.Max(before.TotalMilliseconds - shown, shown - after.TotalMilliseconds));
            hidden &= (await tab.Ask("document.hidden"))!.GetValue<bool>();
            looks++;
        }

        return JsonSerializer.Serialize(
            new
            {
                minutes = stopwatch.Elapsed.TotalMinutes,
                looks,
                hidden,
                worstLook = worst,
                changes = await tab.Ask(Changes),
            }
        );
    }

    /// <summary>Opens a visit of today as a therapist does, and starts its session, made long enough.</summary>
    private static async Task Start(ABrowser browser, Uri server, TimeSpan length)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var driven = await playwright.Chromium.ConnectOverCDPAsync(browser.Address.ToString());
        var page = await driven.Contexts[0].NewPageAsync();
        await page.GotoAsync(new Uri(server, "/demo/sign-in/owner").ToString());
        await page.GotoAsync(new Uri(server, await LongestRoom(page, server)).ToString());
        await page.WaitForFunctionAsync("() => self.reposeRoom");
        await page.EvaluateAsync(Notice);
        await page.Locator("[data-tap=Start]").ClickAsync();
        await page.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");
        var enough = (length + Spare).TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
        while (await page.EvaluateAsync<bool>($"() => self.reposeRoom.stand().left < {enough}"))
        {
            await page.Locator("[data-tap=Longer]").ClickAsync();
        }
    }

    /// <summary>A visit of today that can be treated by the protocol, the longest plan of it.</summary>
    private static async Task<string> LongestRoom(IPage page, Uri server)
    {
        await page.GotoAsync(new Uri(server, "/desk/today?with=all").ToString());
        var rooms = await page.Locator("a[href^='/desk/room/']")
            .EvaluateAllAsync<string[]>("links => links.map((link) => link.getAttribute('href'))");
        var (best, most) = ("", 0.0);
        foreach (var room in rooms.Select(room => $"{room}?protocol=lbp-sleep-10x30"))
        {
            await page.GotoAsync(new Uri(server, room).ToString());
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var left = await page.EvaluateAsync<double>("() => self.reposeRoom ? self.reposeRoom.stand().left : 0");
            (best, most) = left > most ? (room, left) : (best, most);
        }

        return best.Length > 0 ? best : throw new InvalidOperationException("Nobody comes today: try another day.");
    }

    private static double Number(JsonNode? told) => told!.GetValue<double>();
}
