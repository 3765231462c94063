namespace Repose.Pictures.Tests;

public class AnEffectRuler
{
    [Theory]
    [InlineData(-12, -21.0, -3.0, "About 12 min sooner (likely between 3 min and 21 min sooner).")]
    [InlineData(-4, -21.0, 13.0, "About 4 min sooner (likely between 13 min later and 21 min sooner).")]
    [InlineData(9, 2.0, 16.0, "About 9 min later (likely between 2 min and 16 min later).")]
    [InlineData(0, -5.0, 5.0, "About no change (likely between 5 min later and 5 min sooner).")]
    [InlineData(
        -12,
        null,
        -3.0,
        "About 12 min sooner (likely no worse than 3 min sooner; these nights set no limit on the better side)."
    )]
    [InlineData(
        -12,
        -21.0,
        double.PositiveInfinity,
        "About 12 min sooner (likely no better than 21 min sooner; these nights set no limit on the worse side)."
    )]
    [InlineData(-12, null, null, "About 12 min sooner (these nights set no limits on either side).")]
    public async Task Says_the_change_in_words(double estimate, double? low, double? high, string words)
    {
        var page = await Reading.Chart<EffectRuler>(Of(estimate, low, high));

        Assert.Equal(words + " A change that people notice is about 20 min.", page.Text(".note"));
    }

    [Fact]
    public async Task Ends_an_interval_without_limit_in_an_arrow()
    {
        Assert.Equal(1, (await Reading.Chart<EffectRuler>(Of(-12, null, -3))).Drawn("arrow"));
        Assert.Equal(2, (await Reading.Chart<EffectRuler>(Of(-12, null, null))).Drawn("arrow"));
        Assert.Equal(0, (await Reading.Chart<EffectRuler>(Of(-12, -21, -3))).Drawn("arrow"));
    }

    [Fact]
    public async Task Ends_an_interval_that_runs_off_the_ruler_in_an_arrow_and_keeps_its_number_in_the_table()
    {
        var page = await Reading.Chart<EffectRuler>(Of(-12, -900, -3));

        Assert.Equal(1, page.Drawn("arrow"));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent is "15 h 00 min sooner");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Says_that_nothing_can_be_estimated_and_why(double? estimate)
    {
        var page = await Reading.Chart<EffectRuler>(
            Of(estimate, null, null) with
            {
                WhyNot = "Only 4 nights were logged.",
            }
        );

        Assert.Equal(0, page.Drawn("estimate"));
        Assert.StartsWith("This change cannot be estimated. Only 4 nights were logged.", page.Text(".note"));
    }

    [Theory]
    [InlineData(0, 0.0, 0.0, null)]
    [InlineData(1e12, 1e11, 1e13, 20.0)]
    [InlineData(1e-9, -1e-9, 1e-8, 20.0)]
    public async Task Draws_any_size(double estimate, double? low, double? high, double? important) =>
        Assert.Equal(
            1,
            (await Reading.Chart<EffectRuler>(Of(estimate, low, high) with { Important = important })).Drawn("estimate")
        );

    [Theory]
    [InlineData(true, 12)]
    [InlineData(false, -12)]
    public async Task Has_better_on_the_right(bool higherIsBetter, double change)
    {
        var page = await Reading.Chart<EffectRuler>(Of(change, null, null) with { HigherIsBetter = higherIsBetter });

        var at = page.One("svg.wide .estimate").GetAttribute("cx")!;
        Assert.True(double.Parse(at, System.Globalization.CultureInfo.InvariantCulture) > 380);
    }

    [Fact]
    public async Task Keeps_the_number_where_the_words_are_too_long_for_a_phone()
    {
        var data = Of(-12, -21, -3) with { BetterWords = "sooner than on the other nights of the same week" };

        Assert.True((await Reading.Chart<EffectRuler>(data)).Says("svg.narrow text.over", "12 min"));
    }

    private static EffectRulerData Of(double? estimate, double? low, double? high) =>
        new()
        {
            Title = "On nights after a session",
            Unit = "min",
            Estimate = estimate,
            Low = low,
            High = high,
            Important = 20,
            HigherIsBetter = false,
            BetterWords = "sooner",
            WorseWords = "later",
        };
}
