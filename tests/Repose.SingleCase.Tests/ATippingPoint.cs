namespace Repose.SingleCase.Tests;

public sealed class ATippingPoint
{
    [Fact]
    public void Of_means_is_what_arithmetic_by_hand_gives()
    {
        PhaseSummary baseline = new(Phase.Baseline, 14, 14, 60, 20);
        PhaseSummary course = new(Phase.Course, 35, 25, 40, 20);

        var any = TippingPoint.OfMeans(baseline, course, Direction.LowerIsBetter);
        var matters = TippingPoint.OfMeans(baseline, course, Direction.LowerIsBetter, 10);

        // (60 · 35 - 40 · 25) / 10, and (50 · 35 - 40 · 25) / 10.
        Assert.Equal(110, any.Value!.Value, 1e-9);
        Assert.Equal(75, matters.Value!.Value, 1e-9);
        Assert.Equal(70, any.Shift!.Value, 1e-9);
        Assert.Equal(10, any.MissingDays);
    }

    [Fact]
    public void Of_means_has_no_value_without_missing_days_or_without_a_gain()
    {
        PhaseSummary baseline = new(Phase.Baseline, 14, 14, 60, 20);

        Assert.Equal(
            TippingStatus.NothingMissing,
            TippingPoint.OfMeans(baseline, new(Phase.Course, 35, 35, 40, 20), Direction.LowerIsBetter).Status
        );
        Assert.Equal(
            TippingStatus.NoClaim,
            TippingPoint.OfMeans(baseline, new(Phase.Course, 35, 25, 40, 20), Direction.HigherIsBetter).Status
        );
    }

    [Fact]
    public void Of_a_phase_change_is_where_the_claim_is_lost_and_not_before()
    {
        var question = Question(Some.Series(seed: 3, gain: 30, missing: 0.2));
        var point = TippingPoint.Of(question, Verdict.ProbablyHelped);

        Assert.Equal(TippingStatus.Tips, point.Status);
        Assert.True(point.Shift > 0);
        Assert.True(ChanceOfGain(question, point.Value!.Value) < 0.975);
        Assert.True(ChanceOfGain(question, point.Value.Value - 0.01) >= 0.975);
    }

    [Fact]
    public void Of_a_phase_change_turns_round_with_the_outcome()
    {
        var question = Question(Some.Series(seed: 3, gain: 30, missing: 0.2));
        var turned = question with
        {
            Series = Some.Map(question.Series, row => row with { Value = -row.Value }),
            Direction = Direction.HigherIsBetter,
        };

        Assert.Equal(
            TippingPoint.Of(question, Verdict.ProbablyHelped).Value!.Value,
            -TippingPoint.Of(turned, Verdict.ProbablyHelped).Value!.Value,
            1e-3
        );
    }

    [Fact]
    public void Is_not_asked_for_without_a_claim_or_missing_days()
    {
        var question = Question(Some.Series(seed: 3, gain: 30));

        Assert.Equal(TippingStatus.NothingMissing, TippingPoint.Of(question, Verdict.ProbablyHelped).Status);
        Assert.Equal(TippingStatus.NoClaim, TippingPoint.Of(question, Verdict.CannotTellYet).Status);
    }

    [Fact]
    public void Is_there_at_once_when_the_claim_does_not_hold_with_missing_days_like_the_others() =>
        Assert.Equal(
            TippingStatus.TipsAtOnce,
            TippingPoint.Of(Question(Some.Series(seed: 3, missing: 0.2)), Verdict.HelpedByAnAmountThatMatters).Status
        );

    private static PhaseChangeQuestion Question(DailySeries series) =>
        new(series, Some.Phases(), Direction.LowerIsBetter, 10);

    private static double ChanceOfGain(PhaseChangeQuestion question, double value)
    {
        var missing = Enumerable.Range(15, 35).Where(day => question.Series.On(day) is null);
        var filled = DailySeries.Of([.. question.Series.Rows, .. missing.Select(day => new DailyValue(day, value))]);
        return PhaseChange.Estimate(filled, question.Phases).Posterior!.ProbabilityBelow(0);
    }
}
