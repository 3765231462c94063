using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class ADayEffect
{
    [Fact]
    public void Does_not_change_when_a_constant_is_added() =>
        Holds(row => row with { Value = row.Value + 1000 }, e => e);

    [Fact]
    public void Scales_with_the_outcome() => Holds(row => row with { Value = row.Value * 60 }, e => e * 60);

    [Fact]
    public void Turns_round_with_the_outcome() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (series, schedule) = Drawn(seed);
                    var before = DayEffect.TestByLot(series, schedule);
                    var after = DayEffect.TestByLot(Some.Map(series, row => row with { Value = -row.Value }), schedule);
                    Assert.Equal(before.PGreater, after.PLess);
                    Assert.Equal(before.Interval(0.9)!.Lower, -after.Interval(0.9)!.Upper, 1e-9);
                }
            )
            .Check(Some.Quick(20));

    [Fact]
    public void Does_not_depend_on_where_the_calendar_starts() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (series, schedule) = Drawn(seed);
                    var late = Some.Design(firstDay: 739_001).Recall(schedule.Days.Select(day => day + 739_000));
                    Assert.Equal(
                        DayEffect.TestByLot(series, schedule).PTwoSided,
                        DayEffect
                            .TestByLot(Some.Map(series, row => row with { Day = row.Day + 739_000 }), late)
                            .PTwoSided
                    );
                }
            )
            .Check(Some.Quick(20));

    [Fact]
    public void Moves_its_interval_by_an_effect_that_is_added() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (series, schedule) = Drawn(seed);
                    var treated = Some.Map(
                        series,
                        row => schedule.Days.Contains(row.Day) ? row with { Value = row.Value + 7 } : row
                    );
                    var before = DayEffect.TestByLot(series, schedule);
                    var after = DayEffect.TestByLot(treated, schedule);
                    Assert.Equal(before.HodgesLehmann!.Value + 7, after.HodgesLehmann!.Value, 1e-7);
                    Assert.Equal(before.Interval(0.95)!.Lower + 7, after.Interval(0.95)!.Lower, 1e-7);
                    Assert.Equal(before.Interval(0.8)!.Upper + 7, after.Interval(0.8)!.Upper, 1e-7);
                }
            )
            .Check(Some.Quick(20));

    [Fact]
    public void Has_intervals_that_nest_and_hold_the_estimate() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (series, schedule) = Drawn(seed);
                    var test = DayEffect.TestByLot(series, schedule);
                    double[] levels = [0.5, 0.8, 0.9, 0.95, 0.99];
                    var intervals = levels.Select(level => test.Interval(level)!).ToArray();
                    for (var i = 1; i < intervals.Length; i++)
                    {
                        Assert.True(intervals[i].Lower <= intervals[i - 1].Lower);
                        Assert.True(intervals[i].Upper >= intervals[i - 1].Upper);
                    }

                    Assert.True(intervals[0].Contains(test.HodgesLehmann!.Value));
                    Assert.Equal(test.PTwoSided <= 0.05, !intervals[3].Contains(0));
                }
            )
            .Check(Some.Quick(40));

    [Fact]
    public void Draws_from_designs_too_large_to_enumerate_as_if_it_had_enumerated()
    {
        var design = Some.Design(5, 7, 2, 2, false);
        var schedule = design.Draw(3);
        var series = Some.Series(schedule, new(5), 0.2, 12);

        var one = DayEffect.TestByLot(series, schedule, seed: 1);
        var other = DayEffect.TestByLot(series, schedule, seed: 2);

        Assert.False(one.IsExact);
        Assert.Equal(10_000, one.SchedulesExamined);
        Assert.Equal(DayEffect.TestByLot(series, schedule, seed: 1).PTwoSided, one.PTwoSided);
        Assert.Equal(one.PTwoSided!.Value, other.PTwoSided!.Value, 0.02);
        Assert.Equal(one.Interval(0.95)!.Lower, other.Interval(0.95)!.Lower, 1.5);
    }

    [Fact]
    public void Cannot_be_tested_when_every_treatment_day_is_missing()
    {
        var (series, schedule) = Drawn(1);
        var without = DailySeries.Of(series.Rows.Where(row => !schedule.Days.Contains(row.Day)));

        Assert.Equal(LotStatus.CannotEstimate, DayEffect.TestByLot(without, schedule).Status);
    }

    [Fact]
    public void Is_an_association_when_the_days_were_chosen()
    {
        var (series, schedule) = Drawn(1);
        var weeks = Enumerable.Range(0, 5).Select(week => DayRange.Of(1 + (week * 7), 8 + (week * 7))).ToArray();

        var answer = DayEffect.AnswerByAssociation(
            new(series, Direction.LowerIsBetter, 20),
            weeks,
            schedule.Days.ToHashSet()
        );

        Assert.Equal(Strength.Association, answer.Strength);
        Assert.NotNull(answer.AsTreated);
        Assert.Null(answer.Test);
    }

    [Fact]
    public void Refuses_blocks_that_share_days() =>
        Assert.Throws<ArgumentException>(() =>
            DayEffect.Associate(Some.Series(), [DayRange.Of(1, 8), DayRange.Of(7, 14)], new HashSet<int> { 3 })
        );

    private static (DailySeries Series, DrawnSchedule Schedule) Drawn(int seed)
    {
        var schedule = Some.Design().Draw((ulong)seed);
        return (Some.Series(schedule, new((ulong)seed), 0.3, 5, missing: 0.15), schedule);
    }

    private static void Holds(Func<DailyValue, DailyValue> map, Func<double, double> effect) =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var (series, schedule) = Drawn(seed);
                    var before = DayEffect.TestByLot(series, schedule);
                    var after = DayEffect.TestByLot(Some.Map(series, map), schedule);
                    Assert.Equal(before.PTwoSided, after.PTwoSided);
                    Assert.Equal(effect(before.HodgesLehmann!.Value), after.HodgesLehmann!.Value, 1e-7);
                    Assert.Equal(effect(before.Interval(0.95)!.Upper), after.Interval(0.95)!.Upper, 1e-7);
                }
            )
            .Check(Some.Quick(20));
}
