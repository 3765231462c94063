using NodaTime;
using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class AChangeOfMedicine
{
    private static readonly LocalDate CourseStart = FirstSession.PlusDays(1);

    [Theory]
    [InlineData(-7)]
    [InlineData(0)]
    [InlineData(7)]
    public void Closes_a_gate_within_a_week_of_the_start(int days)
    {
        var gate = Assert.Single(Gates(days).OfType<OtherChangeNearStart>());

        Assert.Equal(days, gate.DaysFromStart);
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(8)]
    [InlineData(20)]
    public void Closes_none_further_off(int days) =>
        Assert.DoesNotContain(Gates(days), gate => gate is OtherChangeNearStart);

    [Fact]
    public void Closes_none_when_it_did_not_last()
    {
        var told = Diary(
            CourseDates(),
            entry => entry with { SleepMedicine = entry.Date == CourseStart || entry.Date == CourseStart.PlusDays(1) }
        );

        Assert.DoesNotContain(Answer(told).Level.Gates, gate => gate is OtherChangeNearStart);
    }

    [Fact]
    public void Closes_none_when_nothing_was_noted() =>
        Assert.DoesNotContain(Answer(Diary(CourseDates())).Level.Gates, gate => gate is OtherChangeNearStart);

    [Fact]
    public void Closes_a_gate_when_it_may_have_been_near_the_start_for_want_of_notes()
    {
        var told = Diary(
            CourseDates(),
            entry =>
                Math.Abs(NodaTime.Period.DaysBetween(CourseStart, entry.Date)) < 9
                    ? entry
                    : entry with
                    {
                        SleepMedicine = entry.Date < CourseStart,
                    }
        );

        Assert.Contains(Answer(told).Level.Gates, gate => gate is OtherChangeNearStart);
    }

    [Fact]
    public void Does_not_disturb_the_nights_after_a_session_which_are_compared_within_weeks() =>
        Assert.DoesNotContain(Answer(Stopped(0)).NightAfter.Gates, gate => gate is OtherChangeNearStart);

    private static IReadOnlyList<Gate> Gates(int days) => Answer(Stopped(days)).Level.Gates;

    private static IReadOnlyList<Sleep.Night> Stopped(int days) =>
        Diary(CourseDates(), entry => entry with { SleepMedicine = entry.Date < CourseStart.PlusDays(days) });
}
