using NodaTime;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class ThePhasesOfACourse
{
    private static readonly LocalDate LastSession = Sessions()[^1].Date;
    private static readonly DateInterval LongRecord = new(FirstSession.PlusDays(-100), LastSession.PlusDays(100));

    [Fact]
    public void Put_the_morning_of_the_first_session_into_the_baseline() =>
        Assert.Equal(FirstSession, Of(LongRecord).Baseline!.End);

    [Fact]
    public void Start_the_course_on_the_next_morning_and_end_it_on_the_morning_after_the_last_session() =>
        Assert.Equal(new DateInterval(FirstSession.PlusDays(1), LastSession.PlusDays(1)), Of(LongRecord).Course);

    [Fact]
    public void Begin_the_follow_up_on_the_morning_after_that() =>
        Assert.Equal(LastSession.PlusDays(2), Of(LongRecord).FollowUp!.Start);

    [Fact]
    public void Look_no_further_than_28_days_to_either_side()
    {
        var phases = Of(LongRecord);

        Assert.Equal(28, phases.Baseline!.Length);
        Assert.Equal(28, phases.FollowUp!.Length);
    }

    [Fact]
    public void Look_no_further_than_the_record()
    {
        var phases = Of(new DateInterval(FirstSession.PlusDays(-3), LastSession.PlusDays(5)));

        Assert.Equal(4, phases.Baseline!.Length);
        Assert.Equal(LastSession.PlusDays(5), phases.FollowUp!.End);
    }

    [Fact]
    public void Have_no_baseline_when_nothing_was_recorded_before_the_first_night_of_the_course() =>
        Assert.Null(Of(new DateInterval(FirstSession.PlusDays(1), LastSession)).Baseline);

    [Fact]
    public void Have_no_follow_up_when_nothing_was_recorded_after_the_course() =>
        Assert.Null(Of(new DateInterval(FirstSession, LastSession.PlusDays(1))).FollowUp);

    [Fact]
    public void Make_a_course_of_one_night_from_one_session()
    {
        var phases = CoursePhases.Of(Course(new CourseSession(FirstSession)), LongRecord);

        Assert.Equal(1, phases.Course.Length);
        Assert.Equal(FirstSession.PlusDays(1), phases.Course.Start);
    }

    [Fact]
    public void Last_to_the_end_of_the_last_drawn_week()
    {
        var draw = Lot.Draw();
        var course = Lot.Kept(draw) with { Sessions = [.. Lot.Kept(draw).Sessions.SkipLast(1)] };

        Assert.Equal(draw.Weeks[^1].EligibleDays[^1].PlusDays(1), CoursePhases.Of(course, LongRecord).Course.End);
    }

    [Fact]
    public void Last_to_a_session_that_was_moved_beyond_the_last_drawn_week()
    {
        var draw = Lot.Draw();
        var late = new CourseSession(draw.Weeks[^1].EligibleDays[^1].PlusDays(9));
        var course = Lot.Kept(draw) with { Sessions = [.. Lot.Kept(draw).Sessions.SkipLast(1), late] };

        Assert.Equal(late.NightAfter, CoursePhases.Of(course, LongRecord).Course.End);
    }

    [Fact]
    public void Bear_a_last_drawn_week_without_a_day_that_could_be_drawn()
    {
        var draw = Lot.Draw();
        var course = Lot.Kept(draw with { Weeks = [.. draw.Weeks, new DrawnWeek([], 0)] });

        Assert.Equal(draw.Weeks[^1].EligibleDays[^1].PlusDays(1), CoursePhases.Of(course, LongRecord).Course.End);
    }

    [Fact]
    public void Refuse_a_window_of_no_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CoursePhases.Of(Course(), LongRecord, 0));

    [Fact]
    public void Follow_each_other_without_a_gap_and_without_a_shared_day()
    {
        var phases = Of(LongRecord);

        Assert.Equal(phases.Baseline!.End.PlusDays(1), phases.Course.Start);
        Assert.Equal(phases.Course.End.PlusDays(1), phases.FollowUp!.Start);
    }

    private static CoursePhases Of(DateInterval recorded) => CoursePhases.Of(Course(), recorded);
}
