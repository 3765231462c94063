using Repose.Testing;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.MySleep;

public sealed class TheResearchPage
{
    private const string Path = "/me/sleep/research";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Draws_the_days_that_the_diary_bears_and_says_which(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 10; night++)
        {
            if (night != 4)
            {
                sleeper.Writes(Today.PlusDays(-night), awake: 30);
            }
        }

        await sleeper.IsKept();

        var page = await sleeper.Browser.Page(Path);

        var words = page.QuerySelector("#model")!.TextContent;
        Assert.StartsWith(
            "A model of groups, not of you",
            page.QuerySelector("#model figcaption")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("9 of 28 nights known", words, StringComparison.Ordinal);
        Assert.Contains("5 Oct \u2013 6 Oct 2026; 11 Oct 2026.", words, StringComparison.Ordinal);
        Assert.Equal(28, page.QuerySelectorAll("#model-table tbody tr").Length);
        Assert.Equal(3, page.QuerySelectorAll("#model svg.wide .band").Length);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_that_nothing_can_be_drawn_where_too_few_nights_follow_each_other(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 28; night++)
        {
            if (night % 4 != 0)
            {
                sleeper.Writes(Today.PlusDays(-night), awake: 30);
            }
        }

        await sleeper.IsKept();

        var page = await sleeper.Browser.Page(Path);

        Assert.Contains(
            "No day of this time can be drawn.",
            page.QuerySelector("#model")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("#model svg.drawing"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_the_diary_or_the_device_and_never_both(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 8; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: 180);
            sleeper.Wears(Today.PlusDays(-night), awake: 0);
        }

        await sleeper.IsKept();

        var (first, device, diary) = (
            await Numbers(Path),
            await Numbers($"{Path}?from=device"),
            await Numbers($"{Path}?from=diary")
        );

        Assert.Equal(device, first);
        Assert.NotEqual(device, diary);

        async Task<string> Numbers(string path) =>
            (await sleeper.Browser.Page(path)).QuerySelector("#model-table")!.TextContent;
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_what_it_is_what_it_leaves_out_and_what_it_is_no_answer_to(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today, awake: 30);
        await sleeper.IsKept();

        var page = await sleeper.Browser.Page(Path);
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("nothing about whether anyone is fit to drive or to work", text, StringComparison.Ordinal);
        Assert.Contains(
            "Source: Rajdev et al. 2013; Ramakrishnan et al. 2016",
            page.QuerySelector("details.what")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "caffeine",
            page.QuerySelector("[aria-labelledby=left-out]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_nothing_of_anybody_else_and_where_to_begin(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 8; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: 30);
        }

        await sleeper.IsKept();
        var other = await sleeper.Server.AsClient(
            sleeper.Practice,
            await sleeper.Server.NewClient(sleeper.Practice, "Otto Reed")
        );

        var page = await other.Page(Path);

        Assert.Null(page.QuerySelector("#model"));
        Assert.NotNull(page.QuerySelector("main a[href='/me/diary']"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_reached_by_a_link_from_the_page_of_sleep(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today, awake: 30);
        await sleeper.IsKept();

        Assert.NotNull((await sleeper.Browser.Page("/me/sleep")).QuerySelector($"main a[href='{Path}']"));
    }
}
