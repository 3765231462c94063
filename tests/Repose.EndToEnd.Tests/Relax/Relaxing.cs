using Microsoft.Playwright;
using Repose.EndToEnd.Tests.Diary;
using Repose.EndToEnd.Tests.Pages;

namespace Repose.EndToEnd.Tests.Relax;

/// <summary>The guided relaxation, in a browser whose clock the test turns.</summary>
public sealed class Relaxing(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    [Fact]
    public async Task Is_guided_step_by_step_to_its_end_with_a_pause()
    {
        var page = await (await chromium.Reader(demo.Server.Address, 390)).NewPageAsync();
        await page.GotoAsync("/demo/sign-in/client");
        await page.Clock.InstallAsync(new() { TimeDate = demo.Server.Clock.GetCurrentInstant().ToDateTimeUtc() });
        await page.GotoAsync("/me/relax");
        var muscles = page.Locator("[data-relax]").Nth(1);
        var said = muscles.GetByRole(AriaRole.Status);

        await muscles.GetByText("A soft tone at each step").CheckAsync();
        await muscles.GetByRole(AriaRole.Button, new() { Name = "Guide me" }).ClickAsync();
        await Assertions.Expect(said).ToContainTextAsync("Settle down");
        await page.Clock.RunForAsync(21_000);
        await Assertions.Expect(said).ToContainTextAsync("Make a fist");
        await muscles.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.Clock.RunForAsync(60_000);
        await Assertions.Expect(said).ToContainTextAsync("Make a fist");
        await muscles.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await page.Clock.RunForAsync(460_000);

        await Assertions.Expect(said).ToContainTextAsync("That was all");
    }

    [Fact]
    public async Task Works_without_a_connection_on_a_phone_that_has_been_here_before()
    {
        await using var home = await AClientAtHome.Open(chromium);
        var page = await home.Phone();
        home.Cable.Cut();

        await page.GotoAsync("/me/relax");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guide me" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Breathe in");
        // Its look came along.
        Assert.Equal(
            "grid",
            await page.Locator("[data-now]").First.EvaluateAsync<string>("now => getComputedStyle(now).display")
        );
    }

    [Fact]
    public async Task Stands_whole_on_the_page_without_a_script()
    {
        await using var reader = await chromium.Reader(demo.Server.Address, script: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/demo/sign-in/client");

        await page.GotoAsync("/me/relax");

        Assert.True(await page.GetByText("Breathe in, gently.").IsVisibleAsync());
        Assert.True(await page.GetByText("Let your feet fall to the side.").IsVisibleAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Guide me" }).CountAsync());
    }

    [Fact]
    public async Task Moves_nothing_for_those_who_asked_for_less_movement()
    {
        var page = await (await chromium.Reader(demo.Server.Address, 390)).NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/demo/sign-in/client");
        await page.GotoAsync("/me/relax");

        await page.GetByRole(AriaRole.Button, new() { Name = "Guide me" }).First.ClickAsync();

        Assert.Equal(
            "none",
            await page.Locator("[data-ball]").EvaluateAsync<string>("ball => getComputedStyle(ball).animationName")
        );
    }
}
