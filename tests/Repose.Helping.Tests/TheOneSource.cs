using NodaTime;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class TheOneSource
{
    private static readonly LocalDate Change = FirstSession.PlusDays(20);

    public static TheoryData<string> DiaryFirst => ["sol", "waso", "se", "twt", "awakenings", "quality"];

    [Theory, MemberData(nameof(DiaryFirst))]
    public void Is_the_diary_for_what_devices_measure_badly(string code)
    {
        var answer = Answer(
            Diary(CourseDates(), entry => entry with { Quality = 3 }),
            Measured(CourseDates()),
            Outcomes.Find(code)
        );

        Assert.Equal(SourceKind.Diary, answer.Series.Source.Kind);
    }

    [Fact]
    public void Is_a_device_for_total_sleep_time()
    {
        var answer = Answer(Diary(CourseDates()), Measured(CourseDates()), Outcomes.TotalSleepTime);

        Assert.Equal(Watch.Name, answer.Series.Source.Name);
    }

    [Fact]
    public void Is_the_diary_for_total_sleep_time_when_there_is_no_device() =>
        Assert.Equal(
            SourceKind.Diary,
            Answer(Diary(CourseDates()), outcome: Outcomes.TotalSleepTime).Series.Source.Kind
        );

    [Fact]
    public void Is_a_device_for_the_time_awake_when_there_is_no_diary() =>
        Assert.Equal(
            Watch.Name,
            Answer(measured: Measured(CourseDates()), outcome: Outcomes.WakeAfterSleepOnset).Series.Source.Name
        );

    [Fact]
    public void Is_the_device_that_tells_most_nights_of_baseline_and_course()
    {
        IReadOnlyList<Night> nights =
        [
            .. Measured(CourseDates().Where(date => date < Change)),
            .. Measured(CourseDates().Where(date => date >= Change), Phone),
        ];

        Assert.Equal(Watch.Name, Answer(measured: nights, outcome: Outcomes.TotalSleepTime).Series.Source.Name);
    }

    [Fact]
    public void Leaves_out_the_nights_of_another_device_and_counts_them()
    {
        IReadOnlyList<Night> nights =
        [
            .. Measured(CourseDates().Where(date => date < Change)),
            .. Measured(CourseDates().Where(date => date >= Change), Phone),
        ];

        var series = Answer(measured: nights, outcome: Outcomes.TotalSleepTime).Series;

        Assert.Equal(CourseDates().Count(date => date >= Change), series.FromOtherSources);
        Assert.All(series.Rows.Where(row => row.Date >= Change), row => Assert.Null(row.Value));
        Assert.All(series.Rows.Where(row => row.Date < Change), row => Assert.NotNull(row.Value));
    }

    [Fact]
    public void Counts_the_nights_of_the_diary_when_a_device_was_named()
    {
        var series = Answer(Diary(CourseDates()), Measured(CourseDates()), Outcomes.TotalSleepTime).Series;

        Assert.Equal(CourseDates().Count(), series.FromOtherSources);
    }

    [Fact]
    public void Does_not_count_nights_that_do_not_tell_the_outcome()
    {
        var series = Answer(Diary(CourseDates()), Measured(CourseDates())).Series;

        Assert.Equal(0, series.FromOtherSources);
    }

    [Fact]
    public void Does_not_count_nights_outside_of_the_dates_that_are_compared()
    {
        IReadOnlyList<Night> nights = [.. Measured([FirstSession.PlusDays(-200)], Phone), .. Measured(CourseDates())];

        Assert.Equal(0, Answer(measured: nights, outcome: Outcomes.TotalSleepTime).Series.FromOtherSources);
    }

    [Fact]
    public void Is_another_one_once_a_device_begins_to_tell_stages()
    {
        IReadOnlyList<Night> nights =
        [
            .. Measured(CourseDates().Where(date => date < Change), staged: false),
            .. Measured(CourseDates().Where(date => date >= Change), staged: true),
        ];

        var series = Answer(measured: nights, outcome: Outcomes.TotalSleepTime).Series;

        Assert.False(series.Source.Staged);
        Assert.Equal(CourseDates().Count(date => date >= Change), series.FromOtherSources);
        Assert.All(series.Rows.Where(row => row.Date >= Change), row => Assert.Null(row.Value));
    }

    [Fact]
    public void Is_named_for_each_of_the_other_outcomes_by_itself()
    {
        var answer = Answer(Diary(CourseDates()), Measured(CourseDates()));

        var sleep = Assert.Single(answer.AlsoLookedAt, other => other.Outcome == Outcomes.TotalSleepTime);
        Assert.Equal(Watch.Name, sleep.Source.Name);
        Assert.DoesNotContain(answer.AlsoLookedAt, other => other.Outcome == Outcomes.SleepOnsetLatency);
    }
}
