using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Repose.Pictures.Report;

namespace Repose.Pictures.Tests.Report;

public class AWholeReportInTheBrowser(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Looked =
    [
        "by lot, helped",
        "by lot, no limit",
        "chosen, better",
        "device only",
        "hostile names",
        "quality",
        "too early",
    ];

    private static readonly string[] EveryWay = ["by lot, helped", "chosen, better"];

    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var name in Looked)
            {
                views.Add(name, 390, ColorScheme.Dark);
                views.Add(name, 1280, ColorScheme.Light);
                if (EveryWay.Contains(name))
                {
                    views.Add(name, 390, ColorScheme.Light);
                    views.Add(name, 1280, ColorScheme.Dark);
                }
            }

            return views;
        }
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Has_nothing_that_axe_objects_to_and_fits_its_width(string name, int width, ColorScheme scheme)
    {
        var page = await browser.Open(await SleepReport.Render(SomeReports.All[name]()), width, scheme);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(rule => $"{rule.Id}: {rule.Nodes[0].Html}"));
        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.CloseAsync();
    }
}
