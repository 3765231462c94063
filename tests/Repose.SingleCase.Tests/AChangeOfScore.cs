namespace Repose.SingleCase.Tests;

public sealed class AChangeOfScore
{
    private static ChangeRule Rule => ChangeRule.Of(spread: 4.5, reliability: 0.9, cut: 8, responseDrop: 8, mid: 6);

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, 25)];

    [Theory, MemberData(nameof(Rows))]
    public void Is_judged_as_the_reference_judges_it(int number)
    {
        var row = ReferenceCase.Read("prop/p02_isi_change").Rows[number];
        var change = ScoreChange.Of(ReferenceCase.Number(row["pre"]), ReferenceCase.Number(row["post"]), Rule);

        Assert.Equal(ReferenceCase.Number(row["se_diff"]), change.StandardError, 1e-9);
        Assert.Equal(ReferenceCase.Number(row["rci"]), change.ReliableChangeIndex, 1e-9);
        Assert.Equal(row["reliable"] == "TRUE", change.IsReliable);
        Assert.Equal(row["remission_ISI_lt8"] == "TRUE", change.IsRemission);
        Assert.Equal(row["response_drop_ge8"] == "TRUE", change.IsResponse);
        Assert.Equal(row["mid6"] == "TRUE", change.IsAtLeastMid);
    }

    [Fact]
    public void Counts_at_the_threshold_itself()
    {
        Assert.True(ScoreChange.Of(14, 8, Rule).IsAtLeastMid);
        Assert.False(ScoreChange.Of(14, 8, Rule).IsRemission);
        Assert.True(ScoreChange.Of(16, 8, Rule).IsResponse);
    }

    [Fact]
    public void Is_reliable_in_one_direction_or_the_other()
    {
        Assert.True(ScoreChange.Of(18, 8, Rule) is { IsReliablyBetter: true, IsReliablyWorse: false });
        Assert.True(ScoreChange.Of(8, 18, Rule) is { IsReliablyBetter: false, IsReliablyWorse: true });
        Assert.True(ScoreChange.Of(8, 8, Rule) is { IsReliable: false, ReliableChangeIndex: 0 });
    }

    [Theory]
    [InlineData(0, 0.9, 8, 6)]
    [InlineData(4.5, 1, 8, 6)]
    [InlineData(4.5, -0.1, 8, 6)]
    [InlineData(4.5, double.NaN, 8, 6)]
    [InlineData(double.NaN, 0.9, 8, 6)]
    [InlineData(double.Epsilon, 0.999, 8, 6)]
    [InlineData(4.5, 0.9, double.NaN, 6)]
    [InlineData(4.5, 0.9, 8, 0)]
    public void Refuses_a_rule_that_makes_no_sense(double spread, double reliability, double cut, double mid) =>
        Assert.Throws<ArgumentException>(() => ChangeRule.Of(spread, reliability, cut, 8, mid));

    [Fact]
    public void Refuses_a_score_that_is_no_number() =>
        Assert.Throws<ArgumentException>(() => ScoreChange.Of(double.NaN, 8, Rule));

    [Fact]
    public void Is_counted_over_all_who_started_and_over_completers()
    {
        var group = GroupChange.Of(
            [new(20, 5), new(18, 12), new(16, 15), new(15, null), new(9, 15), new(7, 3), new(5, null)],
            Rule
        );

        Assert.Equal(2, group.NotCounted);
        Assert.Equal(Proportion.Of(1, 5), group.AllWhoStarted.Remission);
        Assert.Equal(Proportion.Of(1, 4), group.Completers.Remission);
        Assert.Equal(Proportion.Of(1, 4), group.Completers.Response);
        Assert.Equal(Proportion.Of(2, 5), group.AllWhoStarted.AtLeastMid);
        Assert.Equal(Proportion.Of(2, 4), group.Completers.ReliablyBetter);
        Assert.Equal(Proportion.Of(1, 4), group.Completers.ReliablyWorse);
    }

    [Fact]
    public void Cannot_be_counted_in_a_group_of_nobody()
    {
        var group = GroupChange.Of([new(5, 3), new(12, null)], Rule);

        Assert.Equal(EstimateStatus.CannotEstimate, group.Completers.Remission.Status);
        Assert.Equal(Proportion.Of(0, 1), group.AllWhoStarted.Remission);
        Assert.Equal(EstimateStatus.CannotEstimate, GroupChange.Of([], Rule).AllWhoStarted.Response.Status);
    }

    [Fact]
    public void Refuses_a_group_with_a_score_that_is_no_number()
    {
        Assert.Throws<ArgumentException>(() => GroupChange.Of([new(double.NaN, 3)], Rule));
        Assert.Throws<ArgumentException>(() => GroupChange.Of([new(12, double.NaN)], Rule));
    }
}
