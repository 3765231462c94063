namespace Repose.SingleCase.Tests;

public sealed class AVerdict
{
    [Fact]
    public void Is_that_it_helped_by_an_amount_that_matters_when_it_plainly_did()
    {
        var answer = Ask(Some.Series(gain: 60));

        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, answer.Verdict);
        Assert.Empty(answer.Gates);
        Assert.Equal(Strength.BeforeAfter, answer.Strength);
        Assert.Null(answer.WouldSettle);
    }

    [Fact]
    public void Is_that_it_was_worse_when_the_same_numbers_should_rise()
    {
        var answer = PhaseChange.Answer(new(Some.Series(gain: 60), Some.Phases(), Direction.HigherIsBetter, 20));

        Assert.Equal(Verdict.Worse, answer.Verdict);
        Assert.True(answer.Gain!.Estimate < -20);
        Assert.True(answer.Gain.ChanceOfAny < 0.025);
    }

    [Fact]
    public void Is_little_or_no_difference_when_all_that_is_likely_is_small() =>
        Assert.Equal(Verdict.LittleOrNoDifference, Ask(Some.Series(spread: 6)).Verdict);

    [Fact]
    public void Says_what_would_settle_it_when_the_data_do_not()
    {
        var answer = FirstAnswer(
            seed => Some.Series(seed, gain: 8),
            answer => answer is { Verdict: Verdict.CannotTellYet, Gates.Count: 0, Gain.Estimate: > 2 }
        );

        Assert.NotNull(answer.WouldSettle);
        Assert.True(answer.WouldSettle.FurtherCourseDays > 0 || answer.WouldSettle.FurtherBaselineDays > 0);
    }

    [Fact]
    public void Would_be_settled_by_no_fewer_days_than_the_gate_of_the_course_needs()
    {
        var answer = OfDays(baseline: 14, course: 11, followUp: 0);

        Assert.Equal([new TooFewDays(Phase.Course, 11, 14)], answer.Gates);
        Assert.Equal(3, answer.WouldSettle!.FurtherDays);
        Assert.Equal(3, answer.WouldSettle.FurtherCourseDays);
        Assert.Null(answer.WouldSettle.FurtherBaselineDays);
    }

    [Fact]
    public void Would_be_settled_by_days_of_baseline_alone_when_those_are_lacking()
    {
        var answer = OfDays(baseline: 2, course: 35, followUp: 0);

        Assert.Equal([new TooFewDays(Phase.Baseline, 2, 10)], answer.Gates);
        Assert.Null(answer.WouldSettle!.FurtherDays);
        Assert.True(answer.WouldSettle.FurtherBaselineDays >= 8);
    }

    [Fact]
    public void Would_be_settled_by_days_after_the_course_when_those_were_asked_about()
    {
        var answer = OfDays(baseline: 14, course: 35, followUp: 6, Phase.FollowUp);

        Assert.Equal([new TooFewDays(Phase.FollowUp, 6, 10)], answer.Gates);
        Assert.Equal(Phase.FollowUp, answer.WouldSettle!.Phase);
        Assert.Equal(4, answer.WouldSettle.FurtherDays);
        Assert.Null(answer.WouldSettle.FurtherCourseDays);
    }

    [Fact]
    public void Would_be_settled_by_nothing_when_both_phases_are_too_short() =>
        Assert.Null(OfDays(baseline: 9, course: 13, followUp: 0).WouldSettle);

    [Fact]
    public void Would_be_settled_once_enough_of_a_course_is_on_record()
    {
        // 18 of 35 days: with seven more it is 25 of 42, still too few; with eight 26 of 43.
        var series = DailySeries.Of(Some.Series(gain: 60).Rows.Where(row => row.Day is < 15 or (>= 32 and < 50)));

        var answer = PhaseChange.Answer(new(series, Some.Phases(followUp: 0), Direction.LowerIsBetter, 20));

        Assert.Equal([new TooFewLogged(Phase.Course, 18, 35, 0.6)], answer.Gates);
        Assert.Equal(8, answer.WouldSettle!.FurtherDays);
    }

    [Fact]
    public void Cannot_be_told_from_too_few_days()
    {
        var series = DailySeries.Of(Some.Series(gain: 60).Rows.Where(row => row.Day is > 5 and < 28));

        var answer = PhaseChange.Answer(
            new(series, Phases.Of(DayRange.Of(6, 15), DayRange.Of(15, 28)), Direction.LowerIsBetter, 20)
        );

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Equal([new TooFewDays(Phase.Baseline, 9, 10), new TooFewDays(Phase.Course, 13, 14)], answer.Gates);
        Assert.Equal("too_few_baseline too_few_course", string.Join(' ', answer.Gates.Select(gate => gate.Code)));
    }

    [Fact]
    public void Cannot_be_told_from_a_phase_that_was_mostly_not_recorded()
    {
        var series = DailySeries.Of(Some.Series(gain: 60).Rows.Where(row => row.Day is < 15 or >= 30));

        Assert.Contains(new TooFewLogged(Phase.Course, 20, 35, 0.6), Ask(series).Gates);
    }

    [Fact]
    public void Cannot_be_told_when_a_covariate_changed_with_the_treatment()
    {
        var series = Some.Map(
            Some.Series(gain: 60),
            row =>
                row with
                {
                    Covariates = new Dictionary<string, double>(StringComparer.Ordinal)
                    {
                        ["medicine"] = row.Day is >= 16 and < 50 ? 1 : 0,
                    },
                }
        );

        var answer = PhaseChange.Answer(
            new(series, Some.Phases(), Direction.LowerIsBetter, 20) { Covariates = ["medicine"] }
        );

        Assert.Equal("medicine", Assert.IsType<EffectCollinear>(Assert.Single(answer.Gates)).Covariate);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Theory]
    [InlineData("public/gunning_A", "dependence_too_strong")]
    [InlineData("public/gunning_D", "dependence_too_strong")]
    [InlineData("public/gunning_D", "phi_at_boundary")]
    [InlineData("public/delemere_Martin", "dependence_too_strong")]
    [InlineData("public/delemere_Martin", "phi_at_boundary")]
    public void Cannot_be_told_of_a_slow_improvement_from_before_and_after(string name, string code)
    {
        var answer = OfPublicCase(name);

        Assert.Contains(answer.Gates, gate => string.Equals(gate.Code, code, StringComparison.Ordinal));
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Theory]
    [InlineData("public/gunning_C")]
    [InlineData("public/gunning_E")]
    [InlineData("public/gunning_F")]
    [InlineData("public/gunning_H")]
    [InlineData("public/gunning_I")]
    [InlineData("public/delemere_Alan")]
    [InlineData("public/delemere_John")]
    [InlineData("public/delemere_Mary")]
    [InlineData("public/delemere_Niamh")]
    [InlineData("public/delemere_Thomas")]
    public void Is_not_refused_for_dependence_in_the_other_public_cases(string name) =>
        Assert.DoesNotContain(OfPublicCase(name).Gates, gate => gate is DependenceTooStrong or DependenceAtBoundary);

    [Fact]
    public void Cannot_be_told_when_the_caller_knows_a_reason()
    {
        Gate[] outside =
        [
            new SourceChanged(20),
            new OtherChangeNearStart("medicine", -3),
            new EditedAfterStart("smallest gain that matters"),
            new CourseStillRunning(7),
        ];

        var answer = PhaseChange.Answer(
            new(Some.Series(gain: 60), Some.Phases(), Direction.LowerIsBetter, 20) { OutsideGates = outside }
        );

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Equal(outside, answer.Gates);
        Assert.True(answer.Gain!.ChanceOfAny > 0.99);
    }

    [Fact]
    public void Cannot_be_told_when_nothing_varies()
    {
        var answer = Ask(DailySeries.Of(Enumerable.Range(1, 63).Select(day => new DailyValue(day, 30))));

        Assert.Equal(new NoVariance(), Assert.Single(answer.Gates));
        Assert.Null(answer.Gain);
    }

    [Fact]
    public void Cannot_be_told_when_one_day_carries_it()
    {
        var answer = FirstWith<OneDayDecides>(seed => Some.Series(seed, gain: 12));

        var gate = Assert.IsType<OneDayDecides>(Assert.Single(answer.Gates));
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.NotEqual(Verdict.CannotTellYet, gate.Claim);
        Assert.InRange(gate.Day, 1, 63);
    }

    [Fact]
    public void Falls_back_to_the_smaller_claim_when_only_the_amount_hangs_on_a_check()
    {
        var answer = FirstAnswer(
            seed => Some.Series(seed, gain: 36),
            answer => answer.Cautions.Any(caution => caution is AmountNotRobust)
        );

        Assert.Equal(Verdict.ProbablyHelped, answer.Verdict);
        Assert.True(answer.Gain!.ChanceOfMattering >= 0.9);
        Assert.Empty(answer.Gates);
    }

    [Fact]
    public void Cannot_be_told_when_the_log_scale_points_the_other_way()
    {
        // A few very long days in the baseline lift its mean; on most days the course is the longer.
        var series = DailySeries.Of(
            Enumerable
                .Range(1, 63)
                .Select(day => new DailyValue(
                    day,
                    day < 15 ? (day % 2 == 0 ? 200 : 1)
                        : day < 50 ? 40 + (day % 9)
                        : 44
                ))
        );

        var answer = PhaseChange.Answer(
            new(series, Some.Phases(), Direction.LowerIsBetter, 20) { CheckLogScale = true }
        );

        Assert.Contains(answer.Gates, gate => gate is LogScaleDisagrees);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Cannot_be_told_when_a_straight_trend_explains_it(ulong seed)
    {
        var noise = new Noise(seed);
        var series = DailySeries.Of(
            Enumerable.Range(1, 49).Select(day => new DailyValue(day, 90 - day + (8 * noise.Normal())))
        );

        var answer = PhaseChange.Answer(new(series, Some.Phases(followUp: 0), Direction.LowerIsBetter, 10));

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Contains(answer.Gates, gate => gate is TrendDisagrees or DependenceTooStrong or DependenceAtBoundary);
    }

    [Fact]
    public void Warns_when_phases_were_recorded_unevenly()
    {
        var series = DailySeries.Of(Some.Series(gain: 60).Rows.Where(row => row.Day is not (2 or 4 or 6 or 8)));

        Assert.Contains(Ask(series).Cautions, caution => caution is UnevenLogging { First: Phase.Baseline });
    }

    [Fact]
    public void Warns_when_treatment_days_are_missing_more_often()
    {
        var treated = new HashSet<int> { 16, 19, 23, 26, 30, 33, 37, 40, 44, 47 };
        var series = DailySeries.Of(Some.Series(gain: 60).Rows.Where(row => row.Day is not (16 or 19 or 23)));

        var answer = PhaseChange.Answer(
            new(series, Some.Phases(), Direction.LowerIsBetter, 20) { TreatmentDays = treated }
        );

        // 3 of 10 against 0 of 25: 120 / 6545 by hand.
        var warning = Assert.Single(answer.Cautions.OfType<TreatmentDaysMissing>());
        Assert.Equal(120.0 / 6545, warning.P, 1e-12);
    }

    [Fact]
    public void Needs_a_smallest_gain_that_matters() =>
        Assert.Throws<ArgumentException>(() =>
            PhaseChange.Answer(new(Some.Series(), Some.Phases(), Direction.LowerIsBetter, 0))
        );

    [Fact]
    public void Cannot_be_asked_with_a_covariate_that_no_day_knows()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            PhaseChange.Answer(
                new(Some.Series(), Some.Phases(), Direction.LowerIsBetter, 20) { Covariates = ["weekned"] }
            )
        );

        Assert.Contains("'weekned'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_be_asked_on_the_log_scale_of_negative_values()
    {
        var series = DailySeries.Of([.. Some.Series().Rows.Skip(1), new(1, -3)]);

        var refusal = Assert.Throws<ArgumentException>(() =>
            PhaseChange.Answer(new(series, Some.Phases(), Direction.LowerIsBetter, 20) { CheckLogScale = true })
        );

        Assert.Contains("day 1", refusal.Message, StringComparison.Ordinal);
    }

    private static PhaseChangeAnswer Ask(DailySeries series) =>
        PhaseChange.Answer(new(series, Some.Phases(), Direction.LowerIsBetter, 20));

    /// <summary>A clear gain, 60 to 20 and no serial correlation, in the course and after it.</summary>
    private static PhaseChangeAnswer OfDays(int baseline, int course, int followUp, Phase contrast = Phase.Course)
    {
        var errors = new Noise(3).Serial(baseline + course + followUp, 0);
        var series = DailySeries.Of(
            errors.Select((error, i) => new DailyValue(i + 1, (i < baseline ? 60 : 20) + (5 * error)))
        );
        return PhaseChange.Answer(
            new(series, Some.Phases(1, baseline, course, followUp), Direction.LowerIsBetter, 20) { Contrast = contrast }
        );
    }

    private static PhaseChangeAnswer FirstWith<TGate>(Func<ulong, DailySeries> series) =>
        FirstAnswer(series, answer => answer.Gates.Any(gate => gate is TGate));

    private static PhaseChangeAnswer FirstAnswer(
        Func<ulong, DailySeries> series,
        Func<PhaseChangeAnswer, bool> wanted
    ) => Enumerable.Range(1, 300).Select(seed => Ask(series((ulong)seed))).First(wanted);

    private static PhaseChangeAnswer OfPublicCase(string name)
    {
        var reference = ReferenceCase.Read(name);
        var treated = reference.Rows.Where(row => row["treatment"] is "1").Select(ReferenceCase.Day).ToArray();
        var phases = Phases.Of(
            DayRange.Of(reference.Rows.Select(ReferenceCase.Day).Min(), treated.Min()),
            DayRange.Of(treated.Min(), treated.Max() + 1)
        );
        return PhaseChange.Answer(new(reference.Series(), phases, Direction.LowerIsBetter, 20));
    }
}
