using NodaTime;
using Repose.SingleCase;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class ACourseStillRunning
{
    private static readonly LocalDate End = Sessions()[^1].NightAfter;

    [Fact]
    public void Is_told_by_sessions_after_the_last_night_on_record()
    {
        var told = Diary(CourseDates().Where(date => date <= End.PlusDays(-10)));

        Assert.Equal(10, Running(told, Course())!.DaysLeft);
        Assert.Equal(Verdict.CannotTellYet, Answer(told).Level.Verdict);
        Assert.Equal(Verdict.CannotTellYet, Answer(told).NightAfter.Verdict);
    }

    [Fact]
    public void Is_told_by_planned_sessions_that_have_not_taken_place()
    {
        // Six sessions, every third or fourth day; four more are to come.
        var course = Course([.. Sessions(6)]) with
        {
            PlannedSessions = 10,
        };
        var told = Diary(CourseDates().Where(date => date <= course.Sessions[^1].NightAfter));

        Assert.InRange(Running(told, course)!.DaysLeft, 12, 16);
    }

    [Fact]
    public void Reckons_with_the_days_from_session_to_session()
    {
        // Two sessions, three days apart; eight more are to come, so 24 days.
        var course = Course([.. Sessions(2)]) with
        {
            PlannedSessions = 10,
        };
        var told = Diary(CourseDates().Where(date => date <= course.Sessions[^1].NightAfter));

        Assert.Equal(24, Running(told, course)!.DaysLeft);
    }

    [Fact]
    public void Is_over_when_all_planned_sessions_took_place_and_the_last_night_is_on_record() =>
        Assert.Null(Running(Diary(CourseDates().Where(date => date <= End)), Course() with { PlannedSessions = 10 }));

    [Fact]
    public void Is_over_when_more_sessions_took_place_than_were_planned() =>
        Assert.Null(Running(Diary(CourseDates()), Course() with { PlannedSessions = 8 }));

    [Fact]
    public void Is_over_when_the_record_goes_on_long_after_the_last_session()
    {
        var course = Course([.. Sessions(6)]) with { PlannedSessions = 10 };

        Assert.Null(Running(Diary(CourseDates()), course));
    }

    [Fact]
    public void Is_over_with_the_last_drawn_week_though_a_session_was_missed()
    {
        var draw = Lot.Draw();
        var kept = Lot.Kept(draw);
        var course = kept with { PlannedSessions = 10, Sessions = [.. kept.Sessions.Take(9)] };
        var told = Diary(Dates(FirstSession.PlusDays(-13), draw.Weeks[^1].EligibleDays[^1].PlusDays(1)));

        Assert.Null(Running(told, course));
    }

    [Fact]
    public void Is_over_when_later_nights_are_on_record_that_do_not_tell_the_outcome()
    {
        var told = Diary(CourseDates(), entry => entry.Date >= End ? entry with { SleepOnsetLatency = null } : entry);

        Assert.Null(Running(told, Course()));
    }

    [Fact]
    public void Is_over_when_another_source_goes_on()
    {
        var answer = Answer(
            Diary(CourseDates().Where(date => date < End)),
            Measured(CourseDates()),
            Outcomes.SleepOnsetLatency
        );

        Assert.DoesNotContain(answer.Level.Gates, gate => gate is CourseStillRunning);
    }

    private static CourseStillRunning? Running(IReadOnlyList<Night> told, CourseRecord course) =>
        Answer(told, course: course).Level.Gates.OfType<CourseStillRunning>().SingleOrDefault();
}
