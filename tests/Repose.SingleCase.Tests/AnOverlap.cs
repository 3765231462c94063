using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class AnOverlap
{
    [Fact]
    public void Lies_within_0_and_1_and_inside_its_interval() =>
        Holds(
            (a, b) =>
            {
                var nap = Nap(a, b);
                Assert.InRange(nap.Estimate!.Value, 0, 1);
                Assert.InRange(nap.Interval!.Lower, 0, nap.Estimate.Value);
                Assert.InRange(nap.Interval.Upper, nap.Estimate.Value, 1);
                Assert.True(nap.Interval.Upper > nap.Interval.Lower);
            }
        );

    [Fact]
    public void And_the_one_with_the_phases_exchanged_add_up_to_1() =>
        Holds(
            (a, b) =>
            {
                Assert.Equal(1, Nap(a, b).Estimate!.Value + Nap(b, a).Estimate!.Value, 1e-12);
                Assert.Equal(Nap(a, b).Interval!.Lower, 1 - Nap(b, a).Interval!.Upper, 1e-9);
            }
        );

    [Fact]
    public void Is_the_same_when_the_outcome_is_turned_upside_down() =>
        Holds(
            (a, b) =>
            {
                var values = PhaseValues.Of(a, b, Direction.HigherIsBetter);
                var turned = PhaseValues.Of(a.Select(x => -x), b.Select(x => -x), Direction.LowerIsBetter);

                Assert.Equal(NonoverlapOfAllPairs.Of(values), NonoverlapOfAllPairs.Of(turned));
                Assert.Equal(WithinCaseDifference.ByBaseline(values), WithinCaseDifference.ByBaseline(turned));
                Assert.Equal(WithinCaseDifference.ByPooled(values), WithinCaseDifference.ByPooled(turned));
                Assert.Equal(WithoutRatios(values), WithoutRatios(turned));
            }
        );

    [Theory]
    [InlineData(1e6)]
    [InlineData(1e-6)]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void Is_the_same_on_any_scale(double scale) =>
        Holds(
            (a, b) =>
            {
                var values = PhaseValues.Of(a, b, Direction.HigherIsBetter);
                var scaled = PhaseValues.Of(
                    a.Select(x => x * scale),
                    b.Select(x => x * scale),
                    Direction.HigherIsBetter
                );

                Assert.Equal(NonoverlapOfAllPairs.Of(values), NonoverlapOfAllPairs.Of(scaled));
                Same(
                    WithinCaseDifference.ByBaseline(values).Estimate,
                    WithinCaseDifference.ByBaseline(scaled).Estimate
                );
                Same(WithinCaseDifference.ByPooled(values).Estimate, WithinCaseDifference.ByPooled(scaled).Estimate);
                Same(OverlapForExport.Of(values).LogRatioDecreasing, OverlapForExport.Of(scaled).LogRatioDecreasing);
                Same(
                    OverlapForExport.Of(values).TauBaselineCorrected,
                    OverlapForExport.Of(scaled).TauBaselineCorrected
                );
            }
        );

    [Fact]
    public void Has_a_wider_interval_for_more_confidence() =>
        Holds(
            (a, b) =>
            {
                var values = PhaseValues.Of(a, b, Direction.LowerIsBetter);
                var narrow = NonoverlapOfAllPairs.Of(values, 0.8).Interval!;
                var wide = NonoverlapOfAllPairs.Of(values, 0.99).Interval!;

                Assert.True(wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper);
            }
        );

    [Fact]
    public void Has_measures_for_export_within_their_ranges() =>
        Holds(
            (a, b) =>
            {
                var export = OverlapForExport.Of(PhaseValues.Of(a, b, Direction.LowerIsBetter));

                Assert.InRange(export.Tau.Value!.Value, -1, 1);
                Assert.InRange(export.BetterThanBest!.Value, 0, 1);
                Assert.InRange(export.BetterThanMedian!.Value, 0, 1);
                Assert.InRange(export.KeptWithoutOverlap!.Value, 0.5, 1);
                Assert.InRange(export.ImprovementRateDifference!.Value, -1e-12, 1);
                Assert.InRange(export.TauU!.Value, -2 * a.Length, 2 * a.Length);
            }
        );

    [Fact]
    public void Never_gives_what_is_no_number() =>
        Holds(
            (a, b) =>
            {
                var values = PhaseValues.Of(a, b, Direction.HigherIsBetter);
                var export = OverlapForExport.Of(values);
                PhaseEstimate[] estimates =
                [
                    WithinCaseDifference.ByBaseline(values).Estimate,
                    WithinCaseDifference.ByPooled(values).Estimate,
                    export.Tau,
                    export.TauBaselineCorrected,
                    export.LogRatioDecreasing,
                    export.LogRatioIncreasing,
                ];

                Assert.All(
                    estimates,
                    estimate =>
                    {
                        Assert.True(estimate.Value is not null || estimate.Status != EstimateStatus.Ok);
                        Assert.All(
                            new[]
                            {
                                estimate.Value,
                                estimate.StandardError,
                                estimate.Interval?.Lower,
                                estimate.Interval?.Upper,
                            },
                            number => Assert.True(number is null || double.IsFinite(number.Value))
                        );
                    }
                );
            }
        );

    [Fact]
    public void Cannot_be_estimated_without_a_value_in_each_phase()
    {
        PhaseValues[] empty =
        [
            PhaseValues.Of([], [1, 2], Direction.LowerIsBetter),
            PhaseValues.Of([1, 2], [null], Direction.LowerIsBetter),
            PhaseValues.Of([], [], Direction.LowerIsBetter),
        ];

        Assert.All(
            empty,
            values =>
            {
                var nap = NonoverlapOfAllPairs.Of(values);
                Assert.Equal(EstimateStatus.CannotEstimate, nap.Status);
                Assert.Null(nap.Estimate);
                Assert.Null(nap.Interval);
                Assert.Null(OverlapForExport.Of(values).TauU);
                Assert.Equal(EstimateStatus.CannotEstimate, WithinCaseDifference.ByBaseline(values).Estimate.Status);
                Assert.Equal(EstimateStatus.CannotEstimate, WithinCaseDifference.ByPooled(values).Estimate.Status);
            }
        );
    }

    [Fact]
    public void Of_one_value_against_one_has_an_estimate_and_hardly_any_certainty()
    {
        var nap = NonoverlapOfAllPairs.Of(PhaseValues.Of([60], [40], Direction.LowerIsBetter));

        Assert.Equal(1, nap.Estimate);
        Assert.Null(nap.StandardError);
        Assert.InRange(nap.Interval!.Lower, 0.01, 0.5);
        Assert.Equal(1, nap.Interval.Upper);
    }

    [Fact]
    public void Of_nothing_but_ties_is_one_half()
    {
        var values = PhaseValues.Of([0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.1], Direction.LowerIsBetter);

        Assert.Equal(0.5, NonoverlapOfAllPairs.Of(values).Estimate);
        Assert.Equal(EstimateStatus.NoVariance, WithinCaseDifference.ByBaseline(values).Estimate.Status);
        Assert.Equal(EstimateStatus.NoVariance, WithinCaseDifference.ByPooled(values).Estimate.Status);
        Assert.Equal(EstimateStatus.NoVariance, OverlapForExport.Of(values).LogRatioDecreasing.Status);
        Assert.Equal(0, OverlapForExport.Of(values).TauBaselineCorrected.Value);
    }

    [Fact]
    public void Has_no_log_ratio_where_a_mean_is_not_above_0()
    {
        var export = OverlapForExport.Of(PhaseValues.Of([0, 0], [1, 2], Direction.HigherIsBetter));

        Assert.Equal(new PhaseEstimate(EstimateStatus.CannotEstimate), export.LogRatioIncreasing);
    }

    [Fact]
    public void Has_no_log_ratio_where_rounding_alone_lifts_a_mean_above_0()
    {
        var values = PhaseValues.Of([0.1, 0.2, -0.3], [1, 2], Direction.HigherIsBetter);

        Assert.Equal(new PhaseEstimate(EstimateStatus.CannotEstimate), OverlapForExport.Of(values).LogRatioIncreasing);
    }

    [Fact]
    public void Takes_baseline_and_course_from_a_series_and_leaves_the_rest()
    {
        var values = PhaseValues.Of(Some.Series(missing: 0.3), Some.Phases(), Direction.LowerIsBetter);
        var rows = Some.Series(missing: 0.3).Rows;

        Assert.Equal(rows.Where(row => row.Day < 15).Select(row => row.Value!.Value), values.Baseline);
        Assert.Equal(rows.Where(row => row.Day is >= 15 and < 50).Select(row => row.Value!.Value), values.Course);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_is_no_number(double value) =>
        Assert.Throws<ArgumentException>(() => PhaseValues.Of([1, value], [2], Direction.LowerIsBetter));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Refuses_a_level_that_is_none(double level)
    {
        var values = PhaseValues.Of([], [2], Direction.LowerIsBetter);

        Assert.Throws<ArgumentOutOfRangeException>(() => NonoverlapOfAllPairs.Of(values, level));
        Assert.Throws<ArgumentOutOfRangeException>(() => OverlapForExport.Of(values, level));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinCaseDifference.ByPooled(values, level));
    }

    private static NonoverlapOfAllPairs Nap(double?[] a, double?[] b) =>
        NonoverlapOfAllPairs.Of(PhaseValues.Of(a, b, Direction.HigherIsBetter));

    private static object WithoutRatios(PhaseValues values)
    {
        var export = OverlapForExport.Of(values);
        return (
            export.Tau,
            export.TauBaselineCorrected,
            export.TauU,
            export.BetterThanBest,
            export.BetterThanMedian,
            export.KeptWithoutOverlap,
            export.ImprovementRateDifference
        );
    }

    private static void Same(PhaseEstimate expected, PhaseEstimate actual)
    {
        Assert.Equal(expected.Status, actual.Status);
        Near(expected.Value, actual.Value);
        Near(expected.StandardError, actual.StandardError);
        Near(expected.Interval?.Lower, actual.Interval?.Lower);
    }

    private static void Near(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-9 * Math.Max(1, Math.Abs(expected ?? 0)));
    }

    /// <summary>Phases of 1 to 12 values, some with many ties, some constant, some on both sides of 0.</summary>
    private static void Holds(Action<double?[], double?[]> law) =>
        Prop.ForAll(
                Some.Seeds,
                seed =>
                {
                    var noise = new Noise((ulong)seed);
                    var kinds = (int)(noise.Fraction() * 4);
                    law(Phase(noise, kinds), Phase(noise, kinds));
                }
            )
            .Check(Some.Quick(400));

    private static double?[] Phase(Noise noise, int kind) =>
        [
            .. Enumerable
                .Range(0, 1 + (int)(noise.Fraction() * 12))
                .Select(_ =>
                    (double?)(
                        kind switch
                        {
                            0 => 60 + (20 * noise.Normal()),
                            1 => Math.Round(3 * noise.Normal()),
                            2 => noise.Fraction() < 0.9 ? 45 : 30,
                            _ => Math.Round(50 + (10 * noise.Normal())),
                        }
                    )
                ),
        ];
}
