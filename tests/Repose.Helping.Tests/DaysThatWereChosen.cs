using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class DaysThatWereChosen
{
    [Fact]
    public void Are_an_association_whatever_comes_of_them()
    {
        var answer = Answer(
            new Client(3)
            {
                NightAfter = 45,
                Spread = 10,
                Missing = 0,
            }.Diary(Course())
        ).NightAfter;

        Assert.Equal(Strength.Association, answer.Strength);
        Assert.Null(answer.Test);
        Assert.NotNull(answer.Gain);
    }

    [Fact]
    public void Are_compared_in_weeks_that_cover_the_course_and_nothing_else() =>
        Assert.Equal(32, Answer(Diary(CourseDates())).NightAfter.Days.PossibleDays);

    [Fact]
    public void Cannot_be_told_from_one_session()
    {
        var answer = Answer(Diary(CourseDates()), course: Course(new CourseSession(FirstSession))).NightAfter;

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Contains(answer.Gates, gate => gate is TooFewDays { Have: 1 });
    }

    [Fact]
    public void Cannot_be_told_when_every_day_had_a_session()
    {
        var daily = Dates(FirstSession, FirstSession.PlusDays(30)).Select(date => new CourseSession(date));

        var answer = Answer(Diary(CourseDates()), course: Course([.. daily])).NightAfter;

        Assert.Contains(answer.Gates, gate => gate is ModelNotEstimable);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }
}
