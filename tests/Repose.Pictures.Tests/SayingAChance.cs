namespace Repose.Pictures.Tests;

public class SayingAChance
{
    [Theory]
    [InlineData(1, "more than 99 in 100")]
    [InlineData(0.991, "more than 99 in 100")]
    [InlineData(0.99, "about 99 in 100")]
    [InlineData(0.96, "about 96 in 100")]
    [InlineData(0.94, "about 9 in 10")]
    [InlineData(0.81, "about 8 in 10")]
    [InlineData(0.06, "about 1 in 10")]
    [InlineData(0.03, "about 3 in 100")]
    [InlineData(0.009, "fewer than 1 in 100")]
    [InlineData(0, "fewer than 1 in 100")]
    public void Never_claims_certainty(double probability, string words) =>
        Assert.Equal(words, ChanceWords.Of(probability));

    [Theory]
    [InlineData(0.81, 8, 0)]
    [InlineData(0.17, 2, 0)]
    [InlineData(0.5, 5, 0)]
    [InlineData(1, 9, 1)]
    [InlineData(0, 0, 1)]
    public async Task Fills_as_many_of_ten_icons_as_the_words_say(double probability, int full, int parts)
    {
        var page = await Reading.Chart<ChanceDots>(
            new ChanceDotsData { Chances = [new Chance(probability, "it helped")] }
        );

        Assert.Equal(full, page.QuerySelectorAll(".chance-full").Length);
        Assert.Equal(parts, page.QuerySelectorAll(".chance-part").Length);
        Assert.Equal(10, page.QuerySelectorAll("circle").Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(double.NaN)]
    public async Task Admits_that_it_cannot_be_said(double? probability)
    {
        var page = await Reading.Chart<ChanceDots>(
            new ChanceDotsData { Chances = [new Chance(probability, "it helped")] }
        );

        Assert.Equal("The chance that it helped cannot be said.", page.Text(".chances span"));
        Assert.Empty(page.QuerySelectorAll(".chance-full, .chance-part"));
    }
}
