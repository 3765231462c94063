using Microsoft.Playwright;
using Repose.Practice;

namespace Repose.EndToEnd.Tests.Treating;

/// <summary>A session with a tablet whose network goes, whose tab is killed and whose clock is set.</summary>
public sealed class InTheRoom(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task What_is_tapped_without_a_network_is_kept_and_sent_once_later()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();

        ana.Cable.Cut();
        await Rate(page, "before", "6");
        await Tap(page, "Start");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Kneading and pressing" }).WaitForAsync();
        await Tap(page, "Skip");
        await Tap(page, "Longer");
        await page.GetByText("4 taps are kept here and sent later.").WaitForAsync();
        Assert.Empty(await ana.Taps());

        ana.Cable.Mend();
        var taps = await ana.Has(4);
        Assert.Equal([TapKind.Before, TapKind.Start, TapKind.Skip, TapKind.Longer], taps.Select(tap => tap.Kind));
        await Assertions.Expect(page.Locator("#room-waits")).ToHaveTextAsync("", new() { Timeout = 20_000 });
        var kept = (await ana.Kept())!;
        Assert.Equal(
            (6, SessionStepState.Skipped),
            (kept.PainBefore, kept.Steps.Single(step => step.StepId == "P1").State)
        );
        Assert.Equal(4, (await ana.Taps()).Count);
    }

    [Fact]
    public async Task A_skipped_step_asks_why_with_one_touch_and_nobody_has_to_say()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        await Tap(page, "Start");
        await Tap(page, "Skip");
        await page.GetByText("Skipped: Kneading and pressing. Why?").WaitForAsync();
        await page.IsFaultless();
        await page.Locator("[data-why=pain]").ClickAsync();
        await Assertions.Expect(page.Locator("#room-why")).ToBeHiddenAsync();
        await Tap(page, "Skip");
        await Assertions.Expect(page.Locator("#room-why")).ToBeVisibleAsync();
        await Tap(page, "Back");
        await Assertions.Expect(page.Locator("#room-why")).ToBeHiddenAsync();

        await ana.Has(5);
        var skipped = (await ana.Kept())!.Steps.Single(step => step.State is SessionStepState.Skipped);
        Assert.Equal(("P1", "pain"), (skipped.StepId, skipped.Reason));
    }

    [Fact]
    public async Task Add_ons_can_be_ticked_with_their_batch_without_a_network()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        ana.Cable.Cut();
        await page.CloseAsync();
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(ana.Room);
        await again.GetByText("There is no connection.").WaitForAsync();

        await again.GetByLabel("Lavender", new() { Exact = true }).CheckAsync();
        await again.GetByLabel("Batch of Lavender").FillAsync("L-7");
        await again.IsFaultless();
        await Rate(again, "before", "4");
        ana.Cable.Mend();

        await ana.Has(1);
        var added = await ana.Server.InDb(db =>
            Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(
                Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(
                    db.SessionsDone,
                    one => one.AddOns
                )
            )
        );
        Assert.Equal(("Lavender", "L-7"), (added.AddOns[0].Name, added.AddOns[0].Batch));
    }

    [Theory]
    // New York, in the nights in which the clocks go forward and back.
    [InlineData("2027-03-14T06:50:00Z")]
    [InlineData("2026-11-01T05:50:00Z")]
    public async Task A_change_to_or_from_summer_time_does_not_touch_the_time_that_is_left(string start)
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet(zone: "America/New_York");
        await page.Clock.InstallAsync(new() { Time = start });
        await page.ReloadAsync();
        await ATherapist.Settle(page);
        await Tap(page, "Start");
        await page.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");
        var before = await Left(page);

        // Twenty minutes, and the clocks on the wall change in the middle of them.
        await page.Clock.FastForwardAsync(20 * 60_000);

        Assert.InRange(before - await Left(page), 20 * 60_000, 20 * 60_000 + 20_000);
    }

    [Fact]
    public async Task A_session_goes_on_where_it_stands_after_the_browser_was_killed_without_a_network()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        await Tap(page, "Start");
        await ana.Has(1);
        var before = await Left(page);
        var from = Environment.TickCount64;
        ana.Cable.Cut();
        await Tap(page, "Longer");
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(ana.Room);
        await again.GetByText("There is no connection.").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await again.WaitForFunctionAsync("() => self.reposeRoom?.stand().startedAt");
        var (after, gone) = (await Left(again), Environment.TickCount64 - from);

        Assert.Equal("Kneading and pressing", await again.Locator("#room-technique").TextContentAsync());
        // A minute longer, and as much shorter as went by: what the browser was asked in between takes its time.
        Assert.InRange(before + 60_000 - after, gone - 3000, gone + 200);
        ana.Cable.Mend();
        Assert.Equal(2, (await ana.Has(2)).Count);
    }

    [Fact]
    public async Task A_tap_is_kept_though_the_page_is_closed_before_the_browsers_database_has_it()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        ana.Cable.Cut();
        await page.EvaluateAsync("() => { indexedDB.open = () => ({}); }");
        await Tap(page, "Start");
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(ana.Room);
        await again.GetByText("1 tap is kept here and sent later.").WaitForAsync();
        await again.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");

        ana.Cable.Mend();
        Assert.Equal([TapKind.Start], (await ana.Has(1)).Select(tap => tap.Kind));
        Assert.Equal(
            0,
            await again.EvaluateAsync<int>(
                "() => Object.keys(localStorage).filter(key => key.startsWith('repose-tap.')).length"
            )
        );
    }

    [Fact]
    public async Task A_phone_that_slept_goes_on_by_the_wall()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        await Tap(page, "Start");
        await page.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");
        ana.Cable.Cut();
        var before = await Left(page);

        // Nobody sees the page, and the browser's steady clock stands still for twenty minutes, as it does in some phones.
        await page.EvaluateAsync(
            """
            () => {
              const real = Date.now.bind(Date);
              self.isSeen = false;
              Object.defineProperty(document, "hidden", { get: () => !self.isSeen });
              document.dispatchEvent(new Event("visibilitychange"));
              Date.now = () => real() + 20 * 60000;
            }
            """
        );
        Assert.InRange(before - await Left(page), 20 * 60_000, 20 * 60_000 + 20_000);

        await page.EvaluateAsync(
            "() => { self.isSeen = true; document.dispatchEvent(new Event('visibilitychange')); }"
        );
        Assert.InRange(before - await Left(page), 20 * 60_000, 20 * 60_000 + 20_000);
    }

    [Fact]
    public async Task A_clock_that_is_set_while_the_session_goes_on_changes_nothing()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        await Tap(page, "Start");
        await page.WaitForFunctionAsync("() => self.reposeRoom.stand().startedAt");

        // As if the device's clock were set an hour ahead, and then two back.
        var away = await page.EvaluateAsync<double>(
            """
            () => {
              const real = Date.now.bind(Date);
              const stand = () => self.reposeRoom.stand().left;
              const from = [stand(), performance.now()];
              Date.now = () => real() + 3600000;
              stand();
              Date.now = () => real() - 3600000;
              const left = stand();
              Date.now = real;
              return from[0] - left - (performance.now() - from[1]);
            }
            """
        );

        Assert.InRange(away, -200, 200);
    }

    [Fact]
    public async Task The_screen_keeps_time_beside_the_wall_and_the_server_finds_the_same()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        await Tap(page, "Start");
        await ana.Has(1);

        // The right time at every look: what is left and what went by are always the whole session.
        var off = await page.EvaluateAsync<double>(
            """
            async () => {
              const whole = 30 * 60000;
              let worst = 0;
              for (let look = 0; look < 20; look += 1) {
                await new Promise((done) => setTimeout(done, 150));
                const run = self.reposeRoom.stand();
                worst = Math.max(worst, Math.abs(whole - run.left - (Date.now() - run.startedAt)));
              }
              return worst;
            }
            """
        );
        Assert.InRange(off, 0, 200);

        // Two steps skipped, then to the end: the record of the server and the screen say the same.
        await Tap(page, "Skip");
        await Tap(page, "Pause");
        await page.GetByText("Paused.").WaitForAsync();
        await Tap(page, "Resume");
        await Tap(page, "End");
        await page.GetByText("The session is over.").WaitForAsync();
        await ana.Has(5);
        var shown = await page.EvaluateAsync<double[]>(
            "() => self.reposeRoom.stand().steps.map((step) => step.elapsed / 1000)"
        );
        var kept = (await ana.Kept())!;
        Assert.True(kept.IsOver);
        Assert.All(
            kept.Steps.OrderBy(step => step.Number).Zip(shown),
            both => Assert.InRange(both.First.DoneSeconds, both.Second - 0.51, both.Second + 0.51)
        );
    }

    [Fact]
    public async Task The_script_and_the_server_do_the_same_sums()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet();
        var chance = new Random(20260302);
        int[] plan = [300, 0, 240, 60, 90];
        for (var round = 0; round < 40; round++)
        {
            Tap[] taps =
            [
                .. Enumerable
                    .Range(0, chance.Next(12))
                    .Select(order => new Tap(
                        Guid.CreateVersion7(),
                        (TapKind)chance.Next(10),
                        1_790_000_000_000 + chance.Next(900_000),
                        order,
                        60
                    )),
            ];
            var now = 1_790_000_000_000 + chance.Next(1_200_000);
            var here = SessionRun.Of(plan, taps, now);
            var there = await page.EvaluateAsync<string>(
                "([plan, taps, now]) => { const run = reposeRun(plan, taps, now); return JSON.stringify([run.current, run.endedAt, run.isPaused, run.left, run.steps.map((one) => [one.target, one.elapsed, one.state])]); }",
                new object[]
                {
                    plan,
                    taps.Select(tap => new
                        {
                            id = tap.Id.ToString(),
                            kind = tap.Kind.ToString(),
                            at = tap.At,
                            order = tap.Order,
                            seconds = tap.Seconds,
                        })
                        .ToArray(),
                    now,
                }
            );

            Assert.Equal(
                System.Text.Json.JsonSerializer.Serialize(
                    new object?[]
                    {
                        here.Current,
                        here.EndedAt,
                        here.IsPaused,
                        here.Left,
                        here.Steps.Select(one => new object[] { one.Target, one.Elapsed, one.State.ToString() }),
                    }
                ),
                there
            );
        }
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_screen_is_without_fault_while_the_session_goes_on(int width, ColorScheme scheme)
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet(width, scheme: scheme);
        await page.IsFaultless();

        await Tap(page, "Start");
        await page.GetByText("Now: Kneading and pressing.").WaitForAsync();
        await page.IsFaultless();
        var box = (await page.Locator("[data-tap=Pause]").BoundingBoxAsync())!;
        Assert.True(box.Height >= 80, $"An elbow needs more than {box.Height} px.");
        Assert.True(await page.Locator("#room path.lit").CountAsync() >= 4, "The back is not lit on the body map.");
    }

    [Fact]
    public async Task Without_a_script_there_are_the_steps_and_the_forms()
    {
        await using var ana = await ATherapist.Open(chromium);
        var page = await ana.Tablet(script: false);

        Assert.Equal(12, await page.Locator(".room-steps tbody tr").CountAsync());
        await page.Locator("#after [name=Pain][value='2']").CheckAsync(new() { Force = true });
        await page.Locator("#after button").ClickAsync();
        await page.ComesTo("**kept=After**");

        Assert.Equal(2, (await ana.Kept())!.PainAfter);
    }

    private static Task Tap(IPage page, string kind) => page.Locator($"[data-tap={kind}]").ClickAsync();

    private static Task<double> Left(IPage page) => page.EvaluateAsync<double>("() => self.reposeRoom.stand().left");

    private static async Task Rate(IPage page, string form, string pain)
    {
        await page.Locator($"#{form} label.slot:has([name=Pain][value='{pain}'])").ClickAsync();
        await page.Locator($"#{form} button").ClickAsync();
        await page.Locator($"#{form}").GetByText("Kept.").WaitForAsync();
    }
}
