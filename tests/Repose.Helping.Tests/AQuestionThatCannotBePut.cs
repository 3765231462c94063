using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class AQuestionThatCannotBePut
{
    [Fact]
    public void Has_no_nights()
    {
        var cannot = Refused(Question());

        Assert.Equal("no-nights", cannot.Code);
        Assert.Contains("Bring a sleep export or a diary", cannot.Message);
    }

    [Fact]
    public void Has_two_sessions_on_one_day()
    {
        var cannot = Refused(
            Question(Diary(CourseDates())) with
            {
                Course = Course([.. Sessions(), new(FirstSession, new(18, 0))]),
            }
        );

        Assert.Equal("two-sessions-on-a-day", cannot.Code);
    }

    [Fact]
    public void Has_no_night_in_the_course_and_says_both_dates()
    {
        var cannot = Refused(Question(Diary(Dates(FirstSession.PlusDays(-60), FirstSession))));

        Assert.Equal("no-overlap", cannot.Code);
        Assert.Contains("2026-03-16", cannot.Message);
        Assert.Contains("2026-01-15", cannot.Message);
        Assert.Contains("Check the dates", cannot.Message);
    }

    [Fact]
    public void Asks_for_what_no_night_tells_and_says_what_they_do_tell()
    {
        var cannot = Refused(Question(measured: Measured(CourseDates())));

        Assert.Equal("not-measured", cannot.Code);
        Assert.Contains("time to fall asleep", cannot.Message);
        Assert.Contains("A sleep diary tells it", cannot.Message);
        Assert.Contains("tst", cannot.Message);
        Assert.DoesNotContain("sol,", cannot.Message);
    }

    [Fact]
    public void Asks_for_what_was_told_only_outside_of_baseline_and_course()
    {
        var told = Diary(
            CourseDates(),
            entry => entry with { Quality = entry.Date > Sessions()[^1].NightAfter ? 4 : null }
        );

        Assert.Equal("not-measured", Refused(Question(told, outcome: Outcomes.Quality)).Code);
    }

    [Fact]
    public void Is_put_when_a_single_night_of_the_course_is_on_record() =>
        Assert.IsType<HelpAnswer>(IsItHelping.Ask(Question(Diary([FirstSession.PlusDays(1)]))));

    [Fact]
    public void Is_put_when_the_only_night_lies_in_a_drawn_week_without_its_sessions()
    {
        var draw = Lot.Draw();
        var course = Lot.Kept(draw) with { Sessions = [new CourseSession(draw.Drawn[0])] };

        Assert.IsType<HelpAnswer>(IsItHelping.Ask(Question(Diary([draw.Weeks[^1].EligibleDays[^1]]), course: course)));
    }

    [Fact]
    public void Is_refused_in_whole_sentences()
    {
        HelpQuestion[] questions =
        [
            Question(),
            Question(Diary([FirstSession])),
            Question(measured: Measured(CourseDates())),
            Question(Diary(CourseDates()), outcome: Outcomes.Quality),
        ];

        Assert.All(
            questions.Select(Refused),
            cannot =>
            {
                Assert.EndsWith(".", cannot.Message);
                Assert.DoesNotContain("  ", cannot.Message);
            }
        );
    }

    private static CannotAsk Refused(HelpQuestion question) => Assert.IsType<CannotAsk>(IsItHelping.Ask(question));
}
