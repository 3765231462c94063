using NodaTime;

namespace Repose.Practice.Tests.Plan;

public class AnItemOfAPlan
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 12, 16, 0);

    [Theory]
    [InlineData(PlanSide.Client, PlanSide.Practice)]
    [InlineData(PlanSide.Practice, PlanSide.Client)]
    public void Waits_for_the_other_side_and_is_tried_once_that_agrees(PlanSide by, PlanSide other)
    {
        var item = Proposed(by);
        Assert.Equal((other, false), (item.WaitsFor, item.IsActive));
        Assert.Throws<InvalidOperationException>(() => item.Agree(by, Now));

        item.Agree(other, Now);
        item.Agree(other, Now + Duration.FromDays(1));

        Assert.Equal((null, true, Now), (item.WaitsFor, item.IsActive, item.AgreedAt));
    }

    [Fact]
    public void Gives_its_place_back_when_it_ends_and_ends_once()
    {
        var item = Proposed(PlanSide.Client);

        item.End(PlanSide.Practice, "Too much at once", Now);
        item.End(PlanSide.Client, "Again", Now + Duration.FromDays(1));

        Assert.Equal((false, null, null), (item.IsOpen, item.OpenPlace, item.OpenTip));
        Assert.Equal((PlanSide.Practice, "Too much at once", Now), (item.EndedBy, item.EndReason, item.EndedAt));
        Assert.Null(item.WaitsFor);
        Assert.Throws<InvalidOperationException>(() => item.Agree(PlanSide.Practice, Now));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Has_one_of_three_places(int place) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proposed(PlanSide.Client, place));

    [Fact]
    public void Keeps_what_was_told_apart_from_what_is_not_known()
    {
        var told = new ToldConditions(default, default, default, 1, "diabetes", "epilepsy frailty", Now);

        Assert.Equal(
            [("diabetes", true), ("epilepsy", false), ("frailty", false)],
            told.Answers.Select(one => (one.Key, one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal)
        );
    }

    private static PlanItem Proposed(PlanSide by, int place = 2) =>
        new(default, Id<PlanItem>.New(), default, "TR06", place, by, null, Now);
}
