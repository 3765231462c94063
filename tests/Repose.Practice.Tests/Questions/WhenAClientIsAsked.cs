using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Practice.Tests.Questions;

public class WhenAClientIsAsked
{
    private static readonly LocalDate Known = new(2026, 8, 1);
    private static readonly LocalDate First = new(2026, 10, 12);

    private static CourseDays Course(int days, int ahead = 20) =>
        new(Id<Course>.New(), First.PlusDays(-ahead), First, First.PlusDays(days));

    private static IReadOnlyList<Asking> Of(params CourseDays[] courses) => Askings.Of(Known, courses);

    [Fact]
    public void Is_once_and_never_late_without_a_course()
    {
        var only = Assert.Single(Of());

        Assert.Equal((Asking.WithoutCourse, AskingKind.Intake, Known), (only.Key, only.Kind, only.Opens));
        Assert.Equal(AskingState.Due, only.StateOn(Known.PlusYears(3)));
    }

    [Fact]
    public void Is_before_every_two_weeks_at_the_end_and_four_and_twelve_weeks_after()
    {
        // Ten sessions in seven weeks: the last on day 46.
        var course = Course(46);

        Assert.Equal(
            [
                (AskingKind.Intake, 0, First.PlusDays(-20)),
                (AskingKind.Meanwhile, 2, First.PlusDays(14)),
                (AskingKind.Meanwhile, 4, First.PlusDays(28)),
                (AskingKind.End, 0, First.PlusDays(46)),
                (AskingKind.FourWeeksAfter, 0, First.PlusDays(46 + 28)),
                (AskingKind.TwelveWeeksAfter, 0, First.PlusDays(46 + 84)),
            ],
            Of(course).Select(one => (one.Kind, one.Week, one.Opens))
        );
    }

    [Theory]
    // The day from the first session on, the day of the last reaction test, and the week of the asking that one is due with.
    [InlineData(-5, null, 0)]
    [InlineData(-5, -10, null)]
    [InlineData(16, -10, 2)]
    [InlineData(16, 14, null)]
    [InlineData(30, 14, 4)]
    [InlineData(300, null, null)]
    public void Is_asked_for_a_reaction_test_with_the_questions_of_a_course(int day, int? last, int? week)
    {
        var due = Askings.ForReactionTest(
            Of(Course(46)),
            First.PlusDays(day),
            last is { } on ? First.PlusDays(on) : null
        );

        Assert.Equal(week, due?.Week);
    }

    [Fact]
    public void Is_asked_for_no_reaction_test_without_a_course() =>
        Assert.Null(Askings.ForReactionTest(Of(), First, null));

    [Theory]
    // The asking after four weeks stays where the end is a week off, and falls away where it is nearer.
    [InlineData(35, true)]
    [InlineData(34, false)]
    [InlineData(31, false)]
    public void Is_not_twice_within_a_week_of_the_end(int days, bool isAsked) =>
        Assert.Equal(isAsked, Of(Course(days)).Any(one => one.Week == 4));

    [Theory]
    [InlineData(-21, AskingState.Upcoming)]
    [InlineData(-20, AskingState.Due)]
    [InlineData(0, AskingState.Due)]
    [InlineData(1, AskingState.Late)]
    [InlineData(13, AskingState.Late)]
    [InlineData(14, AskingState.Over)]
    public void Is_due_until_the_day_of_the_first_session_then_late_until_the_next_asking(int day, AskingState state) =>
        Assert.Equal(state, Of(Course(46))[0].StateOn(First.PlusDays(day)));

    [Theory]
    [InlineData(13, AskingState.Upcoming)]
    [InlineData(14, AskingState.Due)]
    [InlineData(17, AskingState.Due)]
    [InlineData(18, AskingState.Late)]
    [InlineData(27, AskingState.Late)]
    [InlineData(28, AskingState.Over)]
    public void Is_late_after_three_days_in_the_middle_of_a_course(int day, AskingState state) =>
        Assert.Equal(state, Of(Course(46))[1].StateOn(First.PlusDays(day)));

    [Fact]
    public void Is_before_the_first_session_also_where_the_course_was_written_down_after_it() =>
        Assert.Equal(First, Of(Course(46, ahead: -5))[0].Opens);

    [Fact]
    public void Leaves_sessions_that_were_called_off_and_those_that_are_only_held_out_of_the_days_of_a_course()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var practice = Id<MassagePractice>.New();
        var service = new Service(practice, Id<Service>.New(), "Sleep session", 30, Money.Of(60));
        var course = new Course(practice, Id<Course>.New(), service.Id, 3, null, At(First.PlusDays(-9)));
        course.Confirm(Id<Client>.New());
        Appointment[] sessions = [Session(0), Session(3), Session(7)];
        sessions[2].Cancel(late: false, At(First));

        Assert.Equal(
            new CourseDays(course.Id, First.PlusDays(-9), First, First.PlusDays(3)),
            CourseDays.Of(course, sessions, zone)
        );
        Assert.Null(CourseDays.Of(course, [sessions[2]], zone));

        Instant At(LocalDate date) => zone.AtStrictly(date + new LocalTime(23, 30)).ToInstant();

        Appointment Session(int day)
        {
            var visit = new Appointment(
                practice,
                Id<Appointment>.New(),
                course.ClientId!.Value,
                new(At(First.PlusDays(day)), Id<Therapist>.New(), Id<Room>.New()),
                Booked.Of(service, []),
                At(First)
            );
            visit.JoinCourse(course.Id);
            return visit;
        }
    }

    [Fact]
    public void Is_told_from_its_key_when_its_course_is_gone()
    {
        Assert.All(
            Of(Course(46)).Append(Of()[0]).Append(Asking.On(First)),
            one => Assert.Equal(one.Kind, Asking.KindOf(one.Key))
        );
        Assert.All(Of(Course(46)), one => Assert.InRange(one.Key.Length, 1, 60));
    }

    [Fact]
    public void Is_at_one_point_only_on_any_day_of_any_course() =>
        Prop.ForAll(
                Gen.Choose(1, 200).ToArbitrary(),
                Gen.Choose(-5, 60).ToArbitrary(),
                Gen.Choose(-70, 400).ToArbitrary(),
                (days, ahead, day) =>
                {
                    var all = Of(Course(days, ahead));
                    var today = First.PlusDays(day);
                    return all.Select(one => one.Key).Distinct().Count() == all.Count
                        && all.All(one => one.Opens <= one.OnTimeUntil && one.OnTimeUntil <= one.Closes)
                        // A new one can begin on the day on which the course was written down.
                        && all.Count(one => one.IsOpen(today)) <= (today == all[0].Opens ? 2 : 1);
                }
            )
            .QuickCheckThrowOnFailure();
}
