using Repose.SingleCase;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class InsomniaPatternNightsOfAPhase
{
    private static readonly IReadOnlyList<Sleep.Night> Told = Sleep.Nights.Told(
        CourseDates().Select(date => Entry(date, 50))
    );

    [Fact]
    public void Are_counted_by_the_diary_even_where_a_device_tells_the_outcome()
    {
        var answer = Answer(Told, Measured(CourseDates()), Outcomes.TotalSleepTime);

        var baseline = answer.Phases.Single(phase => phase.Phase == Phase.Baseline).Pattern;
        Assert.Equal((14, 14), (baseline.Nights, baseline.Known));
        Assert.True(baseline.KnowsOnset);
    }

    [Fact]
    public void Are_counted_by_the_device_where_there_is_no_diary()
    {
        var answer = Answer(measured: Measured(CourseDates()), outcome: Outcomes.TotalSleepTime);

        Assert.All(answer.Phases, phase => Assert.False(phase.Pattern.KnowsOnset));
        Assert.All(answer.Phases, phase => Assert.Equal(phase.Nights, phase.Pattern.Known));
    }

    [Fact]
    public void Are_never_counted_by_two_witnesses()
    {
        var told = Told.Where(night => night.Date > FirstSession).ToList();

        var answer = Answer(told, Measured(CourseDates()), Outcomes.TotalSleepTime);

        Assert.Equal(0, answer.Phases.Single(phase => phase.Phase == Phase.Baseline).Pattern.Known);
    }
}
