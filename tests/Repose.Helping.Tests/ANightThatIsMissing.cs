using NodaTime;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class ANightThatIsMissing
{
    private static readonly LocalDate Forgotten = FirstSession.PlusDays(6);

    [Fact]
    public void Stays_missing_on_its_date()
    {
        var rows = Answer(Diary(CourseDates().Where(date => date != Forgotten))).Series.Rows;

        var row = Assert.Single(rows, row => row.Value is null);
        Assert.Equal(Forgotten, row.Date);
        Assert.Null(row.Night);
    }

    [Fact]
    public void Moves_no_other_night()
    {
        var all = Answer(Diary(CourseDates())).Series.Rows;
        var fewer = Answer(Diary(CourseDates().Where(date => date != Forgotten))).Series.Rows;

        Assert.Equal(
            all.Where(row => row.Date != Forgotten).Select(row => (row.Date, row.Value)),
            fewer.Where(row => row.Date != Forgotten).Select(row => (row.Date, row.Value))
        );
    }

    [Fact]
    public void Is_the_same_as_a_night_that_does_not_tell_the_outcome()
    {
        var untold = Diary(
            CourseDates(),
            entry => entry.Date == Forgotten ? entry with { SleepOnsetLatency = null } : entry
        );

        var row = Answer(untold).Series.Rows.Single(row => row.Date == Forgotten);

        Assert.Null(row.Value);
    }

    [Fact]
    public void Is_counted_in_its_phase()
    {
        var level = Answer(Diary(CourseDates().Where(date => date != Forgotten))).Level;

        Assert.Equal((14, 14), (level.Phases[0].UsableDays, level.Phases[0].PossibleDays));
        Assert.Equal((31, 32), (level.Phases[1].UsableDays, level.Phases[1].PossibleDays));
    }

    [Theory]
    [InlineData("2026-03-16", "2026-03-29")]
    [InlineData("2026-10-12", "2026-10-25")]
    public void Does_not_come_from_a_change_of_the_clock(string firstSession, string clockChange)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        var first = pattern.Parse(firstSession).Value;
        var dates = CourseDates(first).ToList();

        var series = Answer(Diary(dates), course: Course([.. Sessions(first: first)])).Series;

        Assert.Equal(dates, series.Rows.Select(row => row.Date));
        Assert.All(series.Rows, row => Assert.Equal(Wander(row.Date), row.Value));
        Assert.Contains(pattern.Parse(clockChange).Value, series.Rows.Select(row => row.Date));
    }

    [Theory]
    [InlineData("2026-03-16", "2026-03-29")]
    [InlineData("2026-10-12", "2026-10-25")]
    public void Stays_on_its_date_when_the_clock_changes_in_it(string firstSession, string clockChange)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        var first = pattern.Parse(firstSession).Value;
        var change = pattern.Parse(clockChange).Value;
        var nights = Measured(CourseDates(first).Where(date => date != change));

        var series = Answer(
            measured: nights,
            outcome: Outcomes.TotalSleepTime,
            course: Course([.. Sessions(first: first)])
        ).Series;

        Assert.Equal(change, Assert.Single(series.Rows, row => row.Value is null).Date);
    }

    [Fact]
    public void Knows_which_session_came_before_it()
    {
        var rows = Answer(Diary(CourseDates().Where(date => date != FirstSession.PlusDays(1)))).Series.Rows;

        Assert.Equal(FirstSession, rows.Single(row => row.Value is null).Session!.Date);
        Assert.Equal(10, rows.Count(row => row.Session is not null));
    }
}
