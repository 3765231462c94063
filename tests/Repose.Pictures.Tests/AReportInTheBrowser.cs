using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Repose.Pictures.Tests;

public class AReportInTheBrowser(Browser browser) : IClassFixture<Browser>
{
    private const string TextSizes = """
        () => [...document.querySelectorAll('svg text')].filter(text => text.getClientRects().length > 0)
            .map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)
        """;

    private const string TextsThatTouch = """
        () => {
            const found = [];
            for (const drawing of document.querySelectorAll('svg.drawing')) {
                const texts = [...drawing.querySelectorAll('text')].filter(text => text.getClientRects().length > 0);
                const boxes = texts.map(text => ({ words: text.textContent, at: text.getBoundingClientRect() }));
                for (let i = 0; i < boxes.length; i++) for (let k = 0; k < i; k++) {
                    const [a, b] = [boxes[i].at, boxes[k].at];
                    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                    if (across > 1 && down > 4) found.push(boxes[k].words + ' | ' + boxes[i].words);
                }
            }
            return found;
        }
        """;

    private const string TextsOutside = """
        () => [...document.querySelectorAll('svg text')].filter(text => text.getClientRects().length > 0)
            .filter(text => text.getBoundingClientRect().left < -1 || text.getBoundingClientRect().right > innerWidth + 1)
            .map(text => text.textContent)
        """;

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Has_nothing_that_axe_objects_to(int width, ColorScheme scheme)
    {
        var page = await browser.Open(width, scheme);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(rule => $"{rule.Id}: {rule.Nodes[0].Html}"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Fits_its_width_even_with_all_tables_open(int width)
    {
        var page = await browser.Open(width);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(TextsOutside));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(680)]
    [InlineData(690)]
    [InlineData(1280)]
    public async Task Keeps_the_text_of_its_drawings_readable(int width)
    {
        var page = await browser.Open(width);

        Assert.All(await page.EvaluateAsync<double[]>(TextSizes), size => Assert.InRange(size, 11, 20));
        Assert.Empty(await page.EvaluateAsync<string[]>(TextsThatTouch));
    }

    [Fact]
    public async Task Asks_nobody_for_anything()
    {
        var requests = new List<string>();

        await browser.Open(1280, requests: requests);

        Assert.StartsWith("file:", Assert.Single(requests));
    }

    [Fact]
    public async Task Prints_every_table_and_folds_nothing_away()
    {
        var page = await browser.Open(700);
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark }
        );

        var heights = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('table')].map(table => table.getBoundingClientRect().height)"
        );

        Assert.All(heights, height => Assert.True(height > 30));
        Assert.Equal(
            "rgb(255, 255, 255)",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")
        );
    }
}
