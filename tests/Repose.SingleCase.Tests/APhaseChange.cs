using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class APhaseChange
{
    private static readonly double[] Probabilities = [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999];

    [Fact]
    public void Does_not_change_when_a_constant_is_added() =>
        Holds(
            (before, after) =>
            {
                Near(before.Posterior!.Mean, after.Posterior!.Mean);
                Near(before.Reml!.Phi, after.Reml!.Phi);
            },
            row => row with { Value = row.Value + 500 }
        );

    [Fact]
    public void Scales_with_the_outcome() =>
        Holds(
            (before, after) =>
            {
                Near(before.Posterior!.Mean * 60, after.Posterior!.Mean);
                Near(before.Posterior.Quantile(0.1) * 60, after.Posterior.Quantile(0.1));
                Near(before.ProbabilityPhiAbove80!.Value, after.ProbabilityPhiAbove80!.Value);
            },
            row => row with { Value = row.Value * 60 }
        );

    [Fact]
    public void Turns_round_with_the_outcome() =>
        Holds(
            (before, after) =>
            {
                Near(before.Posterior!.Interval(0.95).Upper, -after.Posterior!.Interval(0.95).Lower);
                Near(before.Posterior.ProbabilityBelow(3), after.Posterior.ProbabilityAbove(-3));
            },
            row => row with { Value = -row.Value }
        );

    [Fact]
    public void Does_not_depend_on_where_the_calendar_starts() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var before = PhaseChange.Estimate(Series(seed), Some.Phases());
                    var late = Some.Map(Series(seed), row => row with { Day = row.Day + 739_000 });
                    var after = PhaseChange.Estimate(late, Some.Phases(739_001));
                    Assert.Equal(before.Posterior!.Mean, after.Posterior!.Mean);
                    Assert.Equal(before.Status, after.Status);
                }
            )
            .Check(Some.Quick(30));

    [Fact]
    public void Does_not_depend_on_the_order_of_rows() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var series = Series(seed);
                    var shuffled = DailySeries.Of(series.Rows.OrderBy(row => (row.Day * 7919) % 101));
                    Assert.Equal(
                        PhaseChange.Estimate(series, Some.Phases()).Posterior!.Mean,
                        PhaseChange.Estimate(shuffled, Some.Phases()).Posterior!.Mean
                    );
                }
            )
            .Check(Some.Quick(30));

    [Fact]
    public void Does_not_change_when_a_day_without_a_value_is_added() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var series = Series(seed);
                    var missing = Enumerable.Range(1, 63).Where(day => series.On(day) is null);
                    var told = DailySeries.Of([.. series.Rows, .. missing.Select(day => new DailyValue(day, null))]);
                    Assert.Equal(
                        PhaseChange.Estimate(series, Some.Phases()).Posterior!.Mean,
                        PhaseChange.Estimate(told, Some.Phases()).Posterior!.Mean
                    );
                }
            )
            .Check(Some.Quick(30));

    [Fact]
    public void Has_a_posterior_whose_quantiles_undo_its_probabilities() =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var posterior = PhaseChange.Estimate(Series(seed), Some.Phases()).Posterior!;
                    foreach (var probability in Probabilities)
                    {
                        Assert.Equal(probability, posterior.ProbabilityBelow(posterior.Quantile(probability)), 1e-9);
                    }
                }
            )
            .Check(Some.Quick(30));

    [Fact]
    public void Names_the_covariate_that_changed_with_the_treatment()
    {
        var series = WithCovariate("medicine", day => day >= 15 ? 1 : 0);

        var fit = PhaseChange.Estimate(series, Some.Phases(followUp: 0), covariates: ["medicine"]);

        Assert.Equal(FitStatus.CannotEstimate, fit.Status);
        Assert.Equal(new NotEstimable(NotEstimableReason.Collinear, "medicine"), fit.Obstacle);
    }

    [Fact]
    public void Names_a_covariate_that_never_varies()
    {
        var fit = PhaseChange.Estimate(WithCovariate("alcohol", _ => 2), Some.Phases(), covariates: ["alcohol"]);

        Assert.Equal(new NotEstimable(NotEstimableReason.Collinear, "alcohol"), fit.Obstacle);
    }

    [Fact]
    public void Names_the_phase_without_days()
    {
        var series = DailySeries.Of(Series(1).Rows.Where(row => row.Day >= 15));

        var fit = PhaseChange.Estimate(series, Some.Phases());

        Assert.Equal(new NotEstimable(NotEstimableReason.EmptyPhase, "baseline"), fit.Obstacle);
    }

    [Fact]
    public void Gives_a_point_and_no_interval_when_only_the_phases_differ()
    {
        var series = DailySeries.Of(Enumerable.Range(1, 49).Select(day => new DailyValue(day, day < 15 ? 60 : 45)));

        var fit = PhaseChange.Estimate(series, Some.Phases(followUp: 0));

        Assert.Equal(FitStatus.NoVariance, fit.Status);
        Assert.Equal(-15, fit.PointEstimate!.Value, 1e-9);
        Assert.Null(fit.Posterior);
    }

    [Fact]
    public void Leaves_out_days_whose_covariate_is_unknown()
    {
        var series = Some.Map(
            WithCovariate("weekend", day => day % 7 < 2 ? 1 : 0),
            row => row.Day == 20 ? new DailyValue(20, row.Value) : row
        );

        Assert.Equal(62, PhaseChange.Estimate(series, Some.Phases(), covariates: ["weekend"]).Days);
    }

    [Fact]
    public void Cannot_compare_the_baseline_with_itself() =>
        Assert.Throws<ArgumentException>(() => PhaseChange.Estimate(Series(1), Some.Phases(), Phase.Baseline));

    private static DailySeries Series(int seed) => Some.Series((ulong)seed, missing: 0.1);

    private static DailySeries WithCovariate(string name, Func<int, double> value) =>
        Some.Map(
            Some.Series(),
            row =>
                row with
                {
                    Covariates = new Dictionary<string, double>(StringComparer.Ordinal) { [name] = value(row.Day) },
                }
        );

    private static void Holds(Action<SerialFit, SerialFit> law, Func<DailyValue, DailyValue> map) =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var before = PhaseChange.Estimate(Series(seed), Some.Phases());
                    if (before.Status == FitStatus.Ok)
                    {
                        law(before, PhaseChange.Estimate(Some.Map(Series(seed), map), Some.Phases()));
                    }
                }
            )
            .Check(Some.Quick(50));

    private static void Near(double expected, double actual) =>
        Assert.Equal(expected, actual, 1e-6 * Math.Max(1, Math.Abs(expected)));
}
