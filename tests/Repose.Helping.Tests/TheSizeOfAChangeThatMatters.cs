using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class TheSizeOfAChangeThatMatters
{
    [Fact]
    public void Is_the_published_one_of_the_outcome()
    {
        var answer = Answer(Diary(CourseDates()));

        Assert.Equal(20, answer.ImportantChange);
        Assert.Contains("doi:", answer.ImportantChangeSource);
    }

    [Fact]
    public void Is_the_one_that_was_agreed_where_there_is_one()
    {
        var answer = Answer(Question(Diary(CourseDates())) with { ImportantChange = 30 });

        Assert.Equal(30, answer.ImportantChange);
        Assert.Equal("agreed for this client", answer.ImportantChangeSource);
    }

    [Fact]
    public void Is_half_a_standard_deviation_of_the_baseline_for_quality()
    {
        // Seven nights of 2 and seven of 4 before the course; anything during it must not count.
        var told = Diary(
            CourseDates(),
            entry =>
                entry with
                {
                    Quality = entry.Date > FirstSession ? entry.Date.Day : 3 + (entry.Date.Day % 2 == 0 ? 1 : -1),
                }
        );

        Assert.Equal(0.5 * Math.Sqrt(14.0 / 13), Answer(told, outcome: Outcomes.Quality).ImportantChange, 12);
    }

    [Fact]
    public void Is_half_a_point_for_quality_where_the_baseline_has_no_spread() =>
        Assert.Equal(
            0.5,
            Answer(Diary(CourseDates(), entry => entry with { Quality = 3 }), outcome: Outcomes.Quality).ImportantChange
        );

    [Fact]
    public void Is_not_the_agreed_one_for_the_outcomes_that_are_only_looked_at()
    {
        var told = new Client(5).Diary(Course());

        var usual = Answer(told);
        var agreed = Answer(Question(told) with { ImportantChange = 3 });

        Assert.Equal(usual.AlsoLookedAt.Select(other => other.Gain), agreed.AlsoLookedAt.Select(other => other.Gain));
    }
}
