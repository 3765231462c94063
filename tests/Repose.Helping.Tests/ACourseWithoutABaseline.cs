using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class ACourseWithoutABaseline
{
    private static readonly HelpAnswer Asked = Answer(Diary(CourseDates().Where(date => date > FirstSession)));

    [Fact]
    public void Cannot_be_compared_with_before()
    {
        Assert.Null(Asked.Series.Phases.Baseline);
        Assert.Equal(Verdict.CannotTellYet, Asked.Level.Verdict);
        Assert.Contains(Asked.Level.Gates, gate => gate is TooFewDays { Phase: Phase.Baseline, Have: 0 });
        Assert.DoesNotContain(Asked.Level.Gates, gate => gate is TooFewLogged { Possible: 0 });
        Assert.Null(Asked.Level.ReadableGain());
    }

    [Fact]
    public void Can_still_be_asked_about_the_nights_after_a_session() =>
        Assert.DoesNotContain(Asked.NightAfter.Gates, gate => gate is TooFewDays or ModelNotEstimable);

    [Fact]
    public void Has_no_phase_before() =>
        Assert.Equal([Phase.Course, Phase.FollowUp], Asked.Phases.Select(phase => phase.Phase));
}
