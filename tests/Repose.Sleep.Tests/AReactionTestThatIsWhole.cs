namespace Repose.Sleep.Tests;

public class AReactionTestThatIsWhole
{
    [Fact]
    public void Has_no_fault() => Assert.Null(ReactionCheck.Fault(Whole()));

    [Fact]
    public void May_end_with_a_signal_that_nobody_answered() =>
        Assert.Null(ReactionCheck.Fault([.. Until(179_000), new(180_200, null)]));

    [Fact]
    public void May_hold_a_false_start_at_once() =>
        Assert.Null(ReactionCheck.Fault([new(null, 3), .. Whole().Select(trial => Later(trial, 3))]));

    [Fact]
    public void Is_not_none_at_all() => Assert.Equal(ReactionFault.NoTest, ReactionCheck.Fault([]));

    [Fact]
    public void Is_not_more_than_anybody_can_press() =>
        Assert.Equal(
            ReactionFault.NoTest,
            ReactionCheck.Fault([.. Enumerable.Range(0, 3_001).Select(i => new ReactionTrial(null, i))])
        );

    [Fact]
    public void Is_not_cut_short() => Assert.Equal(ReactionFault.WrongLength, ReactionCheck.Fault(Until(170_000)));

    [Fact]
    public void Does_not_go_on_after_its_end() =>
        Assert.Equal(ReactionFault.WrongLength, ReactionCheck.Fault([.. Until(179_900), new(182_000, 182_300)]));

    [Theory]
    [InlineData(999.0, 1300.0, ReactionFault.WrongWait)]
    [InlineData(4251.0, 4500.0, ReactionFault.WrongWait)]
    [InlineData(2000.0, 32_251.0, ReactionFault.WrongWait)]
    [InlineData(2000.0, 1999.0, ReactionFault.OutOfOrder)]
    [InlineData(-1.0, 300.0, ReactionFault.OutOfOrder)]
    [InlineData(double.NaN, 300.0, ReactionFault.OutOfOrder)]
    [InlineData(2000.0, double.NaN, ReactionFault.OutOfOrder)]
    [InlineData(2000.0, double.PositiveInfinity, ReactionFault.WrongWait)]
    [InlineData(null, null, ReactionFault.OutOfOrder)]
    [InlineData(null, 4251.0, ReactionFault.WrongWait)]
    public void Holds_no_trial_that_cannot_have_been(double? shown, double? pressed, ReactionFault fault) =>
        Assert.Equal(fault, ReactionCheck.Fault([new(shown, pressed), .. Whole()]));

    [Fact]
    public void Goes_only_forward() =>
        Assert.Equal(ReactionFault.OutOfOrder, ReactionCheck.Fault([new(2000, 2300), new(2200, 2500)]));

    private static ReactionTrial[] Whole() => Until(ReactionRules.Length);

    /// <summary>A signal two seconds after each answer, each answered after 300 ms.</summary>
    private static ReactionTrial[] Until(double end) =>
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i => (2300.0 * i) + 2000)
                .TakeWhile(shown => shown < end)
                .Select(shown => new ReactionTrial(shown, shown + 300)),
        ];

    private static ReactionTrial Later(ReactionTrial trial, double by) => new(trial.Shown + by, trial.Pressed + by);
}
