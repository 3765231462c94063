namespace Repose.SingleCase.Tests;

/// <summary>The quick way of leaving out one drawn day says what the whole test says of the other days.</summary>
public sealed class LeavingOutADay
{
    [Fact]
    public void Comes_to_the_verdict_that_whole_tests_come_to()
    {
        var design = Some.Design(weeks: 4);
        var noise = new Noise(611);
        var verdicts = new HashSet<Verdict>();
        for (var person = 1; person <= 240; person++)
        {
            var schedule = design.Draw((ulong)person);
            var gain = new[] { 0, 25, 45, 70 }[person % 4];
            var mid = new[] { 5, 20, 60 }[person % 3];
            var series = Some.Series(schedule, noise, 0.2, gain, missing: person % 5 == 0 ? 0.1 : 0);
            var answer = DayEffect.AnswerByLot(new(series, Direction.LowerIsBetter, mid), schedule);
            if (answer.Gates.Any(gate => gate is not OneDayDecides))
            {
                continue;
            }

            Assert.Equal(ByWholeTests(series, schedule, mid), answer.Verdict);
            verdicts.Add(answer.Verdict);
        }

        Assert.Equal(4, verdicts.Count(verdict => verdict != Verdict.Worse));
    }

    /// <summary>The rule as its documentation gives it, with a whole test for every day left out.</summary>
    private static Verdict ByWholeTests(DailySeries series, DrawnSchedule schedule, double mid)
    {
        var whole = DayEffect.TestByLot(series, schedule);
        RandomisationTest[] without =
        [
            .. series
                .Rows.Where(row => schedule.Design.Weeks.Any(week => week.EligibleDays.Contains(row.Day)))
                .Select(row => DayEffect.TestByLot(series.Without(row.Day), schedule)),
        ];

        if (Gain(whole, 0.80).Lower > mid)
        {
            return Array.TrueForAll(without, test => Gain(test, 0.60).Lower > mid) ? Verdict.HelpedByAnAmountThatMatters
                : Array.TrueForAll(without, test => Gain(test, 0.90).Lower > 0) && Gain(whole, 0.95).Lower > 0
                    ? Verdict.ProbablyHelped
                : Verdict.CannotTellYet;
        }

        return Gain(whole, 0.95).Lower > 0
            ? Array.TrueForAll(without, test => Gain(test, 0.90).Lower > 0)
                ? Verdict.ProbablyHelped
                : Verdict.CannotTellYet
            : Within(whole, 0.90, mid)
                ? Array.TrueForAll(without, test => Within(test, 0.80, mid))
                    ? Verdict.LittleOrNoDifference
                    : Verdict.CannotTellYet
                : Gain(whole, 0.95).Upper < 0
                    ? Array.TrueForAll(without, test => Gain(test, 0.90).Upper < 0)
                        ? Verdict.Worse
                        : Verdict.CannotTellYet
                    : Verdict.CannotTellYet;
    }

    private static bool Within(RandomisationTest test, double level, double mid) =>
        Gain(test, level) is var gain && gain.Lower > -mid && gain.Upper < mid;

    private static EffectInterval Gain(RandomisationTest test, double level)
    {
        var effect = test.Interval(level)!;
        return new(level, -effect.Upper, -effect.Lower);
    }
}
