using Repose.Testing;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.MySleep;

public sealed class ThePageOfMySleep
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Says_that_no_night_is_known_and_where_to_begin(string engine)
    {
        await using var sleeper = await Open(engine);

        var page = await sleeper.Browser.Page("/me/sleep");

        Assert.Contains("No night yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/me/diary']"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_diary_and_device_side_by_side_and_never_averaged(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today, awake: 60);
        sleeper.Wears(Today, awake: 20);
        await sleeper.IsKept();

        var page = await sleeper.Browser.Page("/me/sleep");

        var row = page.QuerySelectorAll("table tr")
            .First(row => row.TextContent.Contains("(TST)", StringComparison.Ordinal));
        Assert.Equal(["7 h 00 min", "7 h 40 min"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains("Watch of Cleo", page.QuerySelector("table thead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Gives_every_picture_its_table_and_every_measure_its_definition_with_a_source(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 20; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: 10 + night);
        }

        await sleeper.IsKept();

        var page = await sleeper.Browser.Page("/me/sleep");

        var style = page.QuerySelector("head link[href^='/pictures.']")!.GetAttribute("href")!;
        Assert.Contains(
            ".picture",
            await sleeper.Browser.GetStringAsync(new Uri(style, UriKind.Relative)),
            StringComparison.Ordinal
        );
        var pictures = page.QuerySelectorAll(".picture");
        Assert.Equal(["raster", "trend", "regularity", "debt"], pictures.Select(picture => picture.Id));
        Assert.All(pictures, picture => Assert.NotNull(picture.QuerySelector("svg")));
        Assert.All(pictures, picture => Assert.NotNull(picture.QuerySelector("table tbody td")));
        var definitions = page.QuerySelectorAll("details.what");
        Assert.Equal(6, definitions.Length);
        Assert.All(definitions, one => Assert.Contains("Source: ", one.TextContent, StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Marks_illness_nights_away_and_changes_of_medicine_beside_the_trend(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 14; night++)
        {
            var back = night;
            sleeper.Writes(
                Today.PlusDays(-night),
                awake: 20,
                entry => entry with { IsIll = back is 4 or 5, IsAway = back == 9, SleepMedicine = back >= 7 }
            );
        }

        await sleeper.IsKept();

        var words = (await sleeper.Browser.Page("/me/sleep")).QuerySelector("#trend")!.TextContent;

        Assert.Contains("ill, 7 Oct \u2013 8 Oct 2026", words, StringComparison.Ordinal);
        Assert.Contains("away from home, 3 Oct 2026", words, StringComparison.Ordinal);
        Assert.Contains("medicine or supplement for sleep left off, 6 Oct 2026", words, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Counts_pattern_nights_and_asks_for_a_doctor_only_where_research_would(string engine)
    {
        await using var sleeper = await Open(engine);
        for (var night = 0; night < 14; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: night < 5 ? 31 : 30);
        }

        await sleeper.IsKept();
        var few = await sleeper.Text("/me/sleep");
        for (var night = 14; night < 28; night++)
        {
            sleeper.Writes(Today.PlusDays(-night), awake: 50);
        }

        await sleeper.IsKept();
        var many = await sleeper.Text("/me/sleep");

        Assert.Contains("5 of 14 nights", few, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask your doctor", few, StringComparison.Ordinal);
        Assert.Contains("19 of 28 nights", many, StringComparison.Ordinal);
        Assert.Contains("Ask your doctor", many, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_the_diary_tells_where_the_device_does_not_and_says_so()
    {
        await using var sleeper = await Open(Engine.Sqlite);
        sleeper.Wears(Today, awake: 20);
        sleeper.Writes(Today, awake: 60, entry => entry with { Quality = 4 });
        await sleeper.IsKept();

        var quality = await sleeper.Browser.Page("/me/sleep?from=device&measure=quality");
        var slept = await sleeper.Browser.Page("/me/sleep?from=device&measure=tst");

        Assert.NotNull(quality.QuerySelector("#trend svg"));
        Assert.Contains("4 points", quality.QuerySelector("#trend table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("so this is from the diary", quality.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("7 h 40 min", slept.QuerySelector("#trend table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("so this is from the diary", slept.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_nothing_of_anybody_else(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today, awake: 60);
        await sleeper.IsKept();
        var other = await sleeper.Server.AsClient(
            sleeper.Practice,
            await sleeper.Server.NewClient(sleeper.Practice, "Otto Reed")
        );

        var text = (await other.Page("/me/sleep")).Body!.TextContent;

        Assert.Contains("No night yet", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weeks=26")]
    [InlineData("weeks=-1&until=2026-02-31&from=moon&measure=luck")]
    [InlineData("weeks=52&until=0001-01-01")]
    [InlineData("weeks=8&until=9999-12-31&measure=sol&from=device")]
    public async Task Answers_any_address_that_somebody_types(string query)
    {
        await using var sleeper = await Open(Engine.Sqlite);
        sleeper.Writes(Today, awake: 60);
        await sleeper.IsKept();

        var answer = await sleeper.Browser.GetAsync(new Uri($"/me/sleep?{query}", UriKind.Relative));

        Assert.True(answer.IsSuccessStatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Can_be_turned_back_to_weeks_long_ago(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today.PlusDays(-80), awake: 45);
        await sleeper.IsKept();
        var page = await sleeper.Browser.Page("/me/sleep?weeks=8&until=2026-08-01");

        Assert.Contains("24 July 2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main nav a"), link => link.TextContent == "Later");
    }
}
