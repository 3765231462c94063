namespace Repose.SingleCase.Tests;

public sealed class AVerdictByLot
{
    private static readonly DrawnSchedule Schedule = Some.Design().Draw(11);

    [Fact]
    public void Is_causal_and_says_that_it_helped_when_it_plainly_did()
    {
        var answer = Ask(Series(60));

        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, answer.Verdict);
        Assert.Equal(Strength.ByLot, answer.Strength);
        Assert.Null(answer.Gain!.ChanceOfAny);
    }

    [Fact]
    public void Cannot_be_told_when_the_lot_could_hardly_fall_otherwise()
    {
        var design = Some.Design(3, 2, 1, 1);
        var series = DailySeries.Of(Enumerable.Range(1, 21).Select(day => new DailyValue(day, (day * 7) % 11)));

        var answer = DayEffect.AnswerByLot(new(series, Direction.LowerIsBetter, 2), design.Draw(1));

        Assert.Contains(new TooFewSchedules(8, 40), answer.Gates);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Fact]
    public void Counts_only_schedules_that_differ_on_recorded_days()
    {
        // Only weeks 1 and 2 are recorded: 36 schedules can be told apart, though 7,776 are admissible.
        var series = DailySeries.Of(Series(0).Rows.Where(row => row.Day <= 14));

        Assert.Contains(Ask(series).Gates, gate => gate is TooFewSchedules { Distinguishable: 36 });
    }

    [Fact]
    public void Is_withdrawn_when_the_days_could_not_have_been_drawn()
    {
        var answer = DayEffect.AnswerByLot(
            new(Series(60), Direction.LowerIsBetter, 20),
            Some.Design().Recall([1, 2, 8, 10, 15, 17, 22, 24, 29, 31])
        );

        Assert.Equal(new ScheduleNotAdmissible(), Assert.Single(answer.Gates));
        Assert.Equal(Strength.Association, answer.Strength);
    }

    [Fact]
    public void Keeps_the_lot_when_few_treatments_were_moved()
    {
        var answer = Moved(2);

        Assert.Equal(Strength.ByLot, answer.Strength);
        Assert.Empty(answer.Gates);
        Assert.Contains(new TreatmentsMoved(2, 10), answer.Cautions);
        Assert.NotNull(answer.AsTreated);
    }

    [Fact]
    public void Loses_the_lot_when_many_treatments_were_moved()
    {
        var answer = Moved(3);

        Assert.Equal(Strength.Association, answer.Strength);
        Assert.Equal(new TooManyMoved(3, 10, 0.2), Assert.Single(answer.Gates));
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Fact]
    public void Cannot_be_told_when_nothing_varies()
    {
        var answer = Ask(DailySeries.Of(Enumerable.Range(1, 35).Select(day => new DailyValue(day, 30))));

        Assert.Equal(new NoVariance(), Assert.Single(answer.Gates));
        Assert.Equal(1, answer.Test!.PTwoSided);
        Assert.Null(answer.Gain);
    }

    [Fact]
    public void Cannot_be_told_when_one_day_carries_it()
    {
        var answer = Enumerable
            .Range(1, 200)
            .Select(seed => Ask(Some.Series(Schedule, new((ulong)seed), 0.2, 18)))
            .First(answer => answer.Gates.Any(gate => gate is OneDayDecides));

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Null(answer.WouldSettle);
    }

    [Fact]
    public void Would_be_settled_by_no_fewer_days_than_the_gate_needs()
    {
        // 11 of the 14 days of the draw are on record, and the gain is clear.
        var schedule = Some.Design(weeks: 2, eligible: 7, treatments: 2, gap: 1).Draw(4);
        var series = Some.Series(schedule, new(8), 0, 600);
        var answer = DayEffect.AnswerByLot(
            new(DailySeries.Of(series.Rows.Where(row => row.Day is > 3 and <= 14)), Direction.LowerIsBetter, 20),
            schedule
        );

        Assert.Equal([new TooFewDays(Phase.Course, 11, 14)], answer.Gates);
        Assert.True(answer.WouldSettle!.FurtherCourseDays >= 3);
    }

    private static DayEffectAnswer Moved(int count)
    {
        var treated = Schedule.Days.Skip(count).ToHashSet();
        return DayEffect.AnswerByLot(new(Series(60), Direction.LowerIsBetter, 20), Schedule, treated);
    }

    private static DayEffectAnswer Ask(DailySeries series) =>
        DayEffect.AnswerByLot(new(series, Direction.LowerIsBetter, 20), Schedule);

    private static DailySeries Series(double gain) => Some.Series(Schedule, new(8), 0.2, gain);
}
