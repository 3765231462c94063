namespace Repose.SingleCase.Tests;

/// <summary>Error rates over many simulated people, with fixed seeds and three Monte Carlo standard errors of room.</summary>
public sealed class Calibration
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0.2)]
    [InlineData(0.6, 0)]
    public void A_test_by_lot_raises_false_alarms_in_at_most_five_per_cent(double phi, double missing)
    {
        const int people = 600;
        var design = Some.Design();
        var noise = new Noise(101);

        var alarms = Enumerable
            .Range(1, people)
            .Count(person =>
            {
                var schedule = design.Draw((ulong)person * 7919);
                return DayEffect.TestByLot(Some.Series(schedule, noise, phi, 0, missing), schedule).PTwoSided <= 0.05;
            });

        Assert.InRange(alarms / (double)people, 0.02, 0.05 + Room(0.05, people));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void An_interval_by_lot_holds_the_effect_in_ninety_five_per_cent(double gain)
    {
        const int people = 400;
        var design = Some.Design();
        var noise = new Noise(102);

        var held = Enumerable
            .Range(1, people)
            .Count(person =>
            {
                var schedule = design.Draw((ulong)person * 104_729);
                var test = DayEffect.TestByLot(Some.Series(schedule, noise, 0.3, gain), schedule);
                return test.Interval(0.95)!.Contains(-gain);
            });

        Assert.InRange(held / (double)people, 0.95 - Room(0.95, people), 1);
    }

    [Theory]
    [InlineData(-0.3, 0)]
    [InlineData(0.15, 0)]
    [InlineData(0.3, 0.2)]
    [InlineData(0.5, 0)]
    public void An_interval_of_before_and_after_holds_the_effect_in_about_ninety_five_per_cent(
        double phi,
        double missing
    )
    {
        const int people = 800;

        var held = Enumerable
            .Range(1, people)
            .Count(person =>
            {
                var posterior = PhaseChange
                    .Estimate(Some.Series((ulong)person, phi, 12, missing), Some.Phases())
                    .Posterior!;
                return posterior.ProbabilityBelow(-12) is > 0.025 and < 0.975;
            });

        Assert.InRange(held / (double)people, 0.935 - Room(0.95, people), 0.975 + Room(0.95, people));
    }

    [Theory]
    [InlineData(0, 0.80)]
    [InlineData(0.3, 0.57)]
    public void Before_and_after_finds_a_change_of_one_standard_deviation_as_often_as_planned(double phi, double power)
    {
        const int people = 800;

        var found = Enumerable
            .Range(1, people)
            .Count(person =>
                PhaseChange
                    .Estimate(Some.Series((ulong)person, phi, 20, 0.1), Some.Phases())
                    .Posterior!.ProbabilityBelow(0) >= 0.975
            );

        Assert.InRange(found / (double)people, power - Room(power, people), power + Room(power, people));
    }

    [Fact]
    public void Help_is_seldom_claimed_where_there_is_none()
    {
        const int people = 300;
        var verdicts = Verdicts(people, gain: 0, mid: 10);

        Assert.InRange(Share(verdicts, Verdict.HelpedByAnAmountThatMatters), 0, 0.025 + Room(0.025, people));
        Assert.InRange(
            Share(verdicts, Verdict.HelpedByAnAmountThatMatters, Verdict.ProbablyHelped),
            0,
            0.03 + Room(0.03, people)
        );
    }

    [Fact]
    public void A_gain_of_just_what_matters_is_seldom_called_more_or_less()
    {
        const int people = 200;
        var verdicts = Verdicts(people, gain: 20, mid: 20);

        Assert.InRange(Share(verdicts, Verdict.HelpedByAnAmountThatMatters), 0, 0.10 + Room(0.10, people));
        Assert.InRange(Share(verdicts, Verdict.LittleOrNoDifference), 0, 0.10 + Room(0.10, people));
    }

    [Fact]
    public void A_gain_of_twice_what_matters_is_mostly_found()
    {
        const int people = 150;
        var verdicts = Verdicts(people, gain: 40, mid: 20);

        Assert.InRange(Share(verdicts, Verdict.HelpedByAnAmountThatMatters, Verdict.ProbablyHelped), 0.80, 1);
    }

    [Fact]
    public void Help_by_lot_is_seldom_claimed_where_there_is_none()
    {
        const int people = 150;
        var design = Some.Design();
        var noise = new Noise(103);

        var helped = Enumerable
            .Range(1, people)
            .Count(person =>
            {
                var schedule = design.Draw((ulong)person);
                var question = new DayEffectQuestion(
                    Some.Series(schedule, noise, 0.15, 0),
                    Direction.LowerIsBetter,
                    20
                );
                return DayEffect.AnswerByLot(question, schedule).Verdict
                    is Verdict.HelpedByAnAmountThatMatters
                        or Verdict.ProbablyHelped;
            });

        Assert.InRange(helped / (double)people, 0, 0.03 + Room(0.03, people));
    }

    private static double Room(double rate, int people) => 3 * Math.Sqrt(rate * (1 - rate) / people);

    private static Verdict[] Verdicts(int people, double gain, double mid) =>
        [
            .. Enumerable
                .Range(1, people)
                .Select(person =>
                    PhaseChange
                        .Answer(
                            new(Some.Series((ulong)person, 0.2, gain, 0.1), Some.Phases(), Direction.LowerIsBetter, mid)
                        )
                        .Verdict
                ),
        ];

    private static double Share(Verdict[] verdicts, params Verdict[] wanted) =>
        verdicts.Count(wanted.Contains) / (double)verdicts.Length;
}
