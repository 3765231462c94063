using Repose.Pictures.Tests.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Power;

public class APowerCurve
{
    private static readonly PowerCurveData Usual = Of(CoursePlan.Of(standardDeviation: 28, missing: 0.1));
    private static readonly PowerCurveData SmallLot = Of(CoursePlan.Of(weeks: 2, treatments: 2, standardDeviation: 28));

    [Fact]
    public async Task Draws_both_questions_and_the_change_that_matters()
    {
        var page = await Reading.Chart<PowerCurve>(Usual);

        Assert.Equal(1, page.Drawn("power-phase"));
        Assert.Equal(1, page.Drawn("power-lot"));
        Assert.Equal(1, page.Drawn("notice-edge"));
        Assert.True(page.Says("svg.wide text", "20 min and more matters"));
    }

    [Fact]
    public async Task Has_a_table_with_the_change_that_matters_among_its_rows()
    {
        var page = await Reading.Chart<PowerCurve>(Usual);

        Assert.Equal(12, page.QuerySelectorAll("tbody tr").Length);
        Assert.True(page.Says("tbody th", "20 min (matters)"));
    }

    [Fact]
    public async Task Leaves_out_a_lot_that_is_too_small_and_says_so()
    {
        var page = await Reading.Chart<PowerCurve>(SmallLot);

        Assert.Equal(0, page.Drawn("power-lot"));
        Assert.Contains("too few for any answer", PowerWords.ByLot(SmallLot));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent is "cannot be told");
    }

    [Fact]
    public void Speaks_plainly_and_claims_nothing()
    {
        foreach (var data in new[] { Usual, SmallLot })
        {
            Honest.Sentence(PowerWords.BeforeAfter(data));
            Honest.Sentence(PowerWords.ByLot(data));
            Honest.Sentence(PowerWords.OfMattering(data));
            Honest.Sentence(PowerWords.More(data));
            Honest.Sentence(PowerWords.Grounds(data));
        }

        Assert.Contains("can only show changes of about", PowerWords.BeforeAfter(Usual));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(1000)]
    public async Task Draws_any_size_that_matters(double mid) =>
        Assert.Equal(1, (await Reading.Chart<PowerCurve>(Of(CoursePlan.Of(), mid))).Drawn("power-phase"));

    private static PowerCurveData Of(CoursePlan plan, double mid = 20) =>
        new()
        {
            Title = "In how many courses would a change be found?",
            Unit = "min",
            Report = Planning.Of(plan, mid, people: 100),
        };
}
