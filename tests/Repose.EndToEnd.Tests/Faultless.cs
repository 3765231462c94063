using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests;

/// <summary>What every page has to be: without a fault for axe, and no wider than its screen.</summary>
internal static class Faultless
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    internal static async Task IsFaultless(this IPage page)
    {
        var width = page.ViewportSize!.Width;
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{page.Url} is {wide} px wide on a screen of {width}.");
        var found = await page.RunAxe(Rules);
        Assert.Empty(
            found.Violations.Select(one =>
                $"{page.Url}: {one.Id}: {string.Join(", ", one.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
    }
}
