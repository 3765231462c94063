using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class ANumberBehindAGate
{
    private static readonly PhaseChangeAnswer Open = Answer(new Client(5).Diary(Course())).Level;

    public static TheoryData<Gate> GatesThatOnlyWithholdTheClaim =>
        [
            new OneDayDecides(3, Verdict.ProbablyHelped),
            new TrendDisagrees(1, TrendIsClear: false, Verdict.ProbablyHelped),
            new LogScaleDisagrees(Verdict.ProbablyHelped),
        ];

    public static TheoryData<Gate> GatesThatForbidTheNumber =>
        [
            new TooFewDays(Phase.Course, 3, 14),
            new CourseStillRunning(3),
            new EditedAfterStart("the measure"),
            new OtherChangeNearStart("medicine", 2),
            new DependenceTooStrong(0.4, 0.25),
            new TooManyMoved(4, 10, 0.2),
        ];

    [Fact]
    public void Is_read_where_no_gate_is_closed() => Assert.Same(Open.Gain, (Open with { Gates = [] }).ReadableGain());

    [Theory, MemberData(nameof(GatesThatOnlyWithholdTheClaim))]
    public void Is_read_with_its_interval_where_only_the_claim_is_withheld(Gate gate) =>
        Assert.Same(Open.Gain, (Open with { Gates = [gate] }).ReadableGain());

    [Theory, MemberData(nameof(GatesThatForbidTheNumber))]
    public void Is_not_read_behind_any_other(Gate gate) =>
        Assert.Null((Open with { Gates = [new LogScaleDisagrees(Verdict.Worse), gate] }).ReadableGain());

    [Fact]
    public void Is_not_read_among_the_other_outcomes_either()
    {
        var told = new Client(5).Diary(Course());
        var early = Answer(told.Where(night => night.Date < FirstSession.PlusDays(8)).ToList());

        Assert.All(early.AlsoLookedAt, other => Assert.Null(other.Gain));
    }
}
