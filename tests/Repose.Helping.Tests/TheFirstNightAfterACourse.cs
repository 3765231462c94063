using Repose.SingleCase;

namespace Repose.Helping.Tests;

/// <summary>On the first morning after the course there is one night of follow-up, with a level of its own.</summary>
public class TheFirstNightAfterACourse
{
    [Fact]
    public void Does_not_decide_a_verdict_that_it_has_no_part_in()
    {
        var course = Some.Course();
        var told = new Client(3) { Gain = 40, Missing = 0 }.Diary(course);
        var end = course.Sessions[^1].NightAfter;

        var atTheEnd = Level(0);
        var oneNightLater = Level(1);

        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, atTheEnd.Verdict);
        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, oneNightLater.Verdict);
        Assert.Empty(oneNightLater.Gates);

        PhaseChangeAnswer Level(int nightsAfter) =>
            Assert
                .IsType<HelpAnswer>(
                    IsItHelping.Ask(
                        new(
                            Sleep.Outcomes.SleepOnsetLatency,
                            [],
                            [.. told.Where(night => night.Date <= end.PlusDays(nightsAfter))],
                            course
                        )
                    )
                )
                .Level;
    }
}
