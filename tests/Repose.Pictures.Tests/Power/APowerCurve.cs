using System.Text.Json;
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
        PowerCurveData[] many =
        [
            Usual,
            SmallLot,
            Of(CoursePlan.Of(baseline: 3)),
            Of(CoursePlan.Of(baseline: 2, weeks: 1, treatments: 2)),
            Of(CoursePlan.Of(weeks: 2, treatments: 4, eligiblePerWeek: 6)),
            Of(CoursePlan.Of(missing: 0.5)),
            Of(CoursePlan.Of(phi: 0.9)),
        ];
        foreach (var data in many)
        {
            Honest.Sentence(PowerWords.BeforeAfter(data));
            Honest.Sentence(PowerWords.ByLot(data));
            Honest.Sentence(PowerWords.OfMattering(data));
            Honest.Sentence(PowerWords.More(data));
            Honest.Sentence(PowerWords.Grounds(data));
        }

        Assert.Contains("can only show changes of about", PowerWords.BeforeAfter(Usual));
    }

    [Fact]
    public void Gives_the_reason_in_place_of_a_size_when_the_plan_can_give_no_answer()
    {
        var data = Of(CoursePlan.Of(baseline: 3, standardDeviation: 28));

        Assert.Equal(
            "This plan can give no answer before and after: it has fewer than 10 nights before the course.",
            PowerWords.BeforeAfter(data)
        );
        Assert.DoesNotContain("before and after", PowerWords.OfMattering(data));
        Assert.Contains("With a week more of nights before the course", PowerWords.More(data));
    }

    [Fact]
    public void Names_every_lack_of_a_plan_and_what_would_mend_it()
    {
        var data = Of(CoursePlan.Of(baseline: 2, weeks: 1, treatments: 2));

        Assert.Contains(
            "fewer than 10 nights before the course, and fewer than 14 nights of the course.",
            PowerWords.BeforeAfter(data)
        );
        Assert.Contains("this plan would not show it", PowerWords.OfMattering(data));
        Assert.Contains("Plan 10 nights or more before the course and 14 or more in it", PowerWords.More(data));
    }

    [Fact]
    public void Says_by_lot_that_it_could_fall_on_too_few_nights() =>
        Assert.Equal(
            "This plan can give no answer by lot: it has fewer than 14 nights on which a session could be.",
            PowerWords.ByLot(Of(CoursePlan.Of(weeks: 2, treatments: 4, eligiblePerWeek: 6)))
        );

    [Fact]
    public void Says_why_most_courses_would_have_no_answer()
    {
        Assert.Contains(
            "In nearly all courses no answer could be given: fewer than 6 in 10 nights would be on record",
            PowerWords.BeforeAfter(Of(CoursePlan.Of(missing: 0.5)))
        );
        Assert.Contains(
            "a change could not be told from nights that drift",
            PowerWords.BeforeAfter(Of(CoursePlan.Of(phi: 0.9)))
        );
        Assert.Contains(
            "fewer than 10 nights before the course would be on record",
            PowerWords.BeforeAfter(Of(CoursePlan.Of(baseline: 10, missing: 0.2)))
        );
    }

    [Fact]
    public void Has_no_size_in_json_when_the_plan_can_give_no_answer()
    {
        using var stream = new MemoryStream();
        PlanJson.Write(stream, Of(CoursePlan.Of(baseline: 3)));
        using var json = JsonDocument.Parse(stream.ToArray());

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("shownBeforeAfter").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("smallestByFormula").ValueKind);
        var gate = json.RootElement.GetProperty("closedBeforeAfter")[0];
        Assert.Equal("too_few_baseline", gate.GetProperty("code").GetString());
        Assert.True(gate.GetProperty("forGood").GetBoolean());
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
