using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using Repose.Pictures.Tests;

namespace Room;

/// <summary>A session in a tab behind another one, beside a clock of this process that nobody sets.</summary>
internal static class KeepingTime
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    /// <summary>What Playwright switches off, and people's browsers do not: slowing down what nobody sees.</summary>
    private static readonly string[] AsPeopleHaveIt =
    [
        "--disable-background-timer-throttling",
        "--disable-backgrounding-occluded-windows",
        "--disable-renderer-backgrounding",
    ];

    internal static async Task<string> Measure(Uri server, TimeSpan length)
    {
        using var playwright = await Playwright.CreateAsync();
        var options = ChromiumProgram.Options;
        options.IgnoreDefaultArgs = AsPeopleHaveIt;
        await using var chromium = await playwright.Chromium.LaunchAsync(options);
        await using var tablet = await chromium.NewContextAsync(new() { BaseURL = server.ToString() });
        var page = await tablet.NewPageAsync();
        await page.GotoAsync("/demo/sign-in/owner");
        await page.GotoAsync(await Room(page));
        await page.WaitForFunctionAsync("() => self.reposeRoom");
        // When each step began, as the page noticed it.
        await page.EvaluateAsync(
            "() => { self.noticed = []; new MutationObserver(() => noticed.push([performance.timeOrigin + performance.now(), document.getElementById('room').dataset.step])).observe(document.getElementById('room'), { attributeFilter: ['data-step'] }); }"
        );
        await page.Locator("[data-tap=Start]").ClickAsync();
        await page.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");
        var (began, stopwatch) = (await Elapsed(page), Stopwatch.StartNew());
        await Hide(page);
        var worst = 0.0;
        var looks = 0;
        while (stopwatch.Elapsed < length)
        {
            await Task.Delay(Look);
            var before = stopwatch.Elapsed;
            var shown = await Elapsed(page) - began;
            var after = stopwatch.Elapsed;
            // Between asking and hearing lies the truth: only what is outside of both is an error.
            worst = Math.Max(worst, Math.Max(before.TotalMilliseconds - shown, shown - after.TotalMilliseconds));
            looks++;
        }

        return JsonSerializer.Serialize(
            new
            {
                minutes = stopwatch.Elapsed.TotalMinutes,
                looks,
                hidden = await page.EvaluateAsync<bool>("() => document.hidden"),
                worstLook = worst,
                changes = await Changes(page),
            }
        );
    }

    /// <summary>A visit of today that can be treated by the protocol, the longest plan of it.</summary>
    private static async Task<string> Room(IPage page)
    {
        await page.GotoAsync("/desk/today?with=all");
        var rooms = await page.Locator("a[href^='/desk/room/']")
            .EvaluateAllAsync<string[]>("links => links.map((link) => link.getAttribute('href'))");
        var (best, most) = ("", 0);
        foreach (var room in rooms)
        {
            await page.GotoAsync($"{room}?protocol=lbp-sleep-10x30");
            var seconds = await page.EvaluateAsync<int>(
                "() => self.reposeRoom ? JSON.parse(document.getElementById('room-data').textContent).plan.Length ?? JSON.parse(document.getElementById('room-data').textContent).plan.length : 0"
            );
            (best, most) = seconds > most ? (room, seconds) : (best, most);
        }

        return best.Length > 0
            ? $"{best}?protocol=lbp-sleep-10x30"
            : throw new InvalidOperationException("Nobody comes today: try another day.");
    }

    /// <summary>Another tab comes to the front, and the page is told that nobody sees it.</summary>
    private static async Task Hide(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync(
            "Emulation.setFocusEmulationEnabled",
            new(StringComparer.Ordinal) { ["enabled"] = false }
        );
        var other = await page.Context.NewPageAsync();
        await other.BringToFrontAsync();
    }

    private static Task<double> Elapsed(IPage page) =>
        page.EvaluateAsync<double>("() => self.reposeRoom.stand().steps.reduce((sum, step) => sum + step.elapsed, 0)");

    /// <summary>By how many milliseconds each change of a step was noticed late, the worst and how many there were.</summary>
    private static async Task<JsonElement> Changes(IPage page) =>
        await page.EvaluateAsync<JsonElement>(
            """
            () => {
              const run = self.reposeRoom.stand();
              let at = run.startedAt;
              const due = [];
              run.steps.forEach((step, place) => {
                due[place] = at;
                at += step.target;
              });
              const late = noticed
                .filter(([, step]) => step !== "" && step !== "0")
                .map(([when, step]) => Math.abs(when - due[Number(step)]));
              return { count: late.length, worst: Math.max(0, ...late) };
            }
            """
        );
}
