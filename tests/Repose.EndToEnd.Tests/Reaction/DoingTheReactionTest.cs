using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.Data;
using Repose.EndToEnd.Tests.Pages;

namespace Repose.EndToEnd.Tests.Reaction;

/// <summary>The whole three minutes, in a browser whose clock the test turns.</summary>
public sealed class DoingTheReactionTest(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int WholeTest = 181_000;

    /// <summary>Time that stands still until the test lets it go on; each picture of the screen takes 16 ms.</summary>
    /// <remarks>Three minutes pass in a moment. The clock that the driver brings along waits at each picture.</remarks>
    private const string AClock = """
        (() => {
          let [now, last, due] = [1000, 0, []];
          const at = (moment, what) => due.push({ moment, number: ++last, what });
          performance.now = () => now;
          Object.defineProperty(Event.prototype, "timeStamp", { get: () => now });
          window.requestAnimationFrame = (draw) => at(16 * (Math.floor(now / 16) + 1), () => draw(now));
          window.setTimeout = (what, after) => at(now + (after || 0), what);
          window.pass = (time) => {
            const until = now + time;
            for (;;) {
              due.sort((one, other) => one.moment - other.moment || one.number - other.number);
              if (due.length === 0 || due[0].moment > until) { break; }
              const next = due.shift();
              now = Math.max(now, next.moment);
              next.what();
            }
            now = until;
          };
        })();
        """;

    /// <summary>Somebody who sees each light and presses a quarter of a second later, but for what the arguments say.</summary>
    private const string APerson = """
        ({ light, time, falseStart }) => {
          const lamp = document.querySelector(light);
          const press = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: " ", cancelable: true }));
          let seen = false;
          const look = () => {
            const on = lamp.classList.contains("on");
            if (on && !seen) { setTimeout(press, time); }
            seen = on;
            requestAnimationFrame(look);
          };
          if (falseStart) { setTimeout(press, falseStart); }
          requestAnimationFrame(look);
        }
        """;

    [Fact]
    public async Task Keeps_every_trial_of_three_minutes_after_the_practice()
    {
        var page = await Open();
        Assert.True(await page.Button("Start the three minutes").IsDisabledAsync());
        Assert.False(await page.Locator("[data-do=send]").IsVisibleAsync());
        await Practise(page, () => page.Keyboard.PressAsync("Space"));

        await page.Button("Start the three minutes").ClickAsync();
        await page.EvaluateAsync(
            APerson,
            new
            {
                light = "[data-light]",
                time = 250,
                falseStart = 500,
            }
        );
        await page.Pass(WholeTest);
        await page.ComesTo("**/me/reaction?done=*");

        var kept = await Newest();
        var score = kept.ToRun().Score;
        Assert.Equal((1, 0), (score.FalseStarts, score.Lapses));
        // Waits of one to four seconds, and a quarter of a second each: 55 lights or so, and never as many as 144.
        Assert.InRange(score.Answers, 45, 85);
        // A press is told within the picture that was due when it came.
        Assert.InRange(score.MedianTime!.Value, 225, 275);
        Assert.Equal("key", kept.Input);
        Assert.Contains("Kept. Speed", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("1 false start,", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mouse")]
    [InlineData("touch")]
    public async Task Is_practised_by_mouse_and_by_touch(string how)
    {
        var page = await Open(hasTouch: how == "touch");

        await Practise(
            page,
            () => how == "touch" ? page.Touchscreen.TapAsync(200, 300) : page.Mouse.ClickAsync(200, 300)
        );

        Assert.True(await page.Button("Start the three minutes").IsEnabledAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("it is not kept");
    }

    [Theory]
    [InlineData("dispatchEvent(new Event('blur'))", "You left the test")]
    [InlineData(
        "Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))",
        "You left the test"
    )]
    [InlineData("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))", "You stopped the test")]
    public async Task Is_stopped_and_not_kept_where_it_is_left_in_the_middle(string leaving, string said)
    {
        var page = await Open();
        var before = await Count();
        await Practise(page, () => page.Keyboard.PressAsync("Space"));
        await page.Button("Start the three minutes").ClickAsync();
        await page.Pass(60_000);

        await page.EvaluateAsync(leaving);
        await page.Pass(WholeTest);

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(said);
        Assert.False(await page.Locator("[data-stage]").IsVisibleAsync());
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Is_not_lost_without_a_connection()
    {
        var page = await Open();
        var before = await Count();
        await Practise(page, () => page.Keyboard.PressAsync("Space"));
        await page.Button("Start the three minutes").ClickAsync();
        await page.EvaluateAsync(
            APerson,
            new
            {
                light = "[data-light]",
                time = 300,
                falseStart = 0,
            }
        );
        await page.Context.SetOfflineAsync(true);
        await page.Pass(WholeTest);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("There is no connection");

        await page.Context.SetOfflineAsync(false);
        await page.Button("Send again").ClickAsync();
        await page.ComesTo("**/me/reaction?done=*");

        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task Says_without_a_script_that_it_needs_one()
    {
        await using var reader = await chromium.Reader(demo.Server.Address, script: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/demo/sign-in/client");

        await page.GotoAsync("/me/reaction");

        Assert.True(await page.GetByText("This test needs JavaScript").IsVisibleAsync());
        Assert.Equal(0, await page.Button("Start the three minutes").CountAsync());
    }

    private async Task<IPage> Open(bool hasTouch = false)
    {
        var page = await (await chromium.Reader(demo.Server.Address, 390, hasTouch: hasTouch)).NewPageAsync();
        await page.GotoAsync("/demo/sign-in/client");
        await page.AddInitScriptAsync(AClock);
        await page.GotoAsync("/me/reaction");
        return page;
    }

    private static async Task Practise(IPage page, Func<Task> press)
    {
        await page.Button("Practise with 5 lights").ClickAsync();
        for (var light = 0; light < 5; light++)
        {
            while (await page.Locator("[data-light].on").CountAsync() == 0)
            {
                await page.Pass(200);
            }

            await page.Pass(100);
            await press();
        }

        await Assertions.Expect(page.Locator("[data-stage]")).ToBeHiddenAsync();
    }

    private Task<ReactionTest> Newest() =>
        demo.Server.InDb(db =>
            db.ReactionTests.AsNoTracking()
                .OrderByDescending(one => one.DoneAt)
                .ThenByDescending(one => one.Id)
                .FirstAsync()
        );

    private Task<int> Count() => demo.Server.InDb(db => db.ReactionTests.CountAsync());
}

file static class Looking
{
    internal static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name });

    internal static Task Pass(this IPage page, int milliseconds) => page.EvaluateAsync($"pass({milliseconds})");
}
