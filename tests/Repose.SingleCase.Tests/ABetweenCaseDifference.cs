namespace Repose.SingleCase.Tests;

public sealed class ABetweenCaseDifference
{
    [Theory]
    [InlineData("gunning", "treatment")]
    [InlineData("laski", "treatment")]
    [InlineData("lambert", "RC")]
    public void Agrees_with_the_reference(string study, string treatment)
    {
        var reference = ReferenceCase.Read($"public/{study}_bcsmd");
        var difference = Of(reference, treatment);

        Assert.Equal(EstimateStatus.Ok, difference.Status);
        Near(reference, "D_bar", difference.MeanDifference);
        Near(reference, "S_sq", difference.TotalVariance);
        Near(reference, "delta_hat_unadj", difference.Uncorrected);
        Near(reference, "phi", difference.Phi);
        Near(reference, "sigma_sq_w", difference.WithinVariance);
        Near(reference, "rho", difference.IntraclassCorrelation);
        Near(reference, "theta", difference.Theta);
        Near(reference, "nu", difference.DegreesOfFreedom);
        Near(reference, "delta_hat", difference.Estimate);
        Near(reference, "V_delta_hat", difference.Variance);
    }

    [Theory]
    [InlineData(1e6)]
    [InlineData(1e-6)]
    public void Does_not_depend_on_the_unit(double scale)
    {
        var difference = BetweenCaseDifference.OfMultipleBaseline(Points());
        var scaled = BetweenCaseDifference.OfMultipleBaseline(
            Points().Select(point => point with { Value = point.Value * scale })
        );

        Assert.Equal(difference.Estimate!.Value, scaled.Estimate!.Value, 1e-9);
        Assert.Equal(difference.Variance!.Value, scaled.Variance!.Value, 1e-9);
        Assert.Equal(difference.MeanDifference!.Value, scaled.MeanDifference!.Value / scale, 1e-9);
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_the_rows()
    {
        var difference = BetweenCaseDifference.OfMultipleBaseline(Points());

        Assert.Equal(
            difference.Estimate!.Value,
            BetweenCaseDifference.OfMultipleBaseline(Points().Reverse()).Estimate!.Value,
            1e-12
        );
    }

    [Fact]
    public void Changes_its_sign_when_the_outcome_is_turned_upside_down()
    {
        var difference = BetweenCaseDifference.OfMultipleBaseline(Points());
        var turned = BetweenCaseDifference.OfMultipleBaseline(
            Points().Select(point => point with { Value = -point.Value })
        );

        Assert.Equal(difference.Estimate!.Value, -turned.Estimate!.Value, 1e-12);
        Assert.Equal(difference.Variance!.Value, turned.Variance!.Value, 1e-12);
    }

    [Fact]
    public void Cannot_be_estimated_from_nobody_one_person_or_a_person_without_a_phase()
    {
        Assert.Equal(EstimateStatus.CannotEstimate, BetweenCaseDifference.OfMultipleBaseline([]).Status);
        Assert.Equal(
            EstimateStatus.CannotEstimate,
            BetweenCaseDifference.OfMultipleBaseline(Points().Where(point => point.Case == "1")).Status
        );
        Assert.Equal(
            EstimateStatus.CannotEstimate,
            BetweenCaseDifference.OfReversal(Points().Where(point => point.Case != "1" || point.IsTreated)).Status
        );
    }

    [Fact]
    public void Cannot_be_estimated_from_one_value_a_phase() =>
        Assert.Equal(
            EstimateStatus.CannotEstimate,
            BetweenCaseDifference
                .OfReversal(Points().GroupBy(point => (point.Case, point.IsTreated)).Select(run => run.First()))
                .Status
        );

    [Fact]
    public void Has_no_spread_when_everybody_is_alike_and_constant()
    {
        var difference = BetweenCaseDifference.OfMultipleBaseline(
            Points().Select(point => point with { Value = point.IsTreated ? 40.1 : 60.3 })
        );

        Assert.Equal(EstimateStatus.NoVariance, difference.Status);
        Assert.Null(difference.Estimate);
    }

    [Fact]
    public void Refuses_what_is_no_number_and_two_values_at_one_time()
    {
        Assert.Throws<ArgumentException>(() =>
            BetweenCaseDifference.OfMultipleBaseline([new("1", 1, false, 1, double.NaN)])
        );
        Assert.Throws<ArgumentException>(() =>
            BetweenCaseDifference.OfReversal([new("1", 1, false, 1, 3), new("1", 1, true, 1, 4)])
        );
    }

    [Fact]
    public void Counts_time_from_the_first_day_of_each_baseline()
    {
        var points = CasePoint.Of("1", Some.Series(start: 739_000), Some.Phases(start: 739_000)).ToArray();

        Assert.Equal(Enumerable.Range(1, 49), points.Select(point => point.Time));
        Assert.Equal(14, points.Count(point => !point.IsTreated));
    }

    private static BetweenCaseDifference Of(ReferenceCase reference, string treatment)
    {
        var isReversal = reference.Rows[0].ContainsKey("phase");
        var points = reference.Rows.Select(row => new CasePoint(
            row["case"],
            isReversal ? (int)ReferenceCase.Number(row["phase"]) : 1,
            row["treatment"] == treatment,
            (int)ReferenceCase.Number(row["time"]),
            ReferenceCase.Number(row["y"])
        ));
        return isReversal ? BetweenCaseDifference.OfReversal(points) : BetweenCaseDifference.OfMultipleBaseline(points);
    }

    private static IEnumerable<CasePoint> Points() =>
        Enumerable
            .Range(1, 5)
            .SelectMany(person =>
                CasePoint.Of(
                    $"{person}",
                    Some.Series(seed: (ulong)person, gain: 15, missing: 0.1),
                    Some.Phases(baseline: 10 + person)
                )
            );

    private static void Near(ReferenceCase reference, string key, double? actual)
    {
        var expected = reference.Root.GetProperty("expected").GetProperty(key).GetDouble();
        Assert.NotNull(actual);
        Assert.Equal(expected, actual.Value, 1e-9 * Math.Max(1, Math.Abs(expected)));
        if (
            reference.Root.TryGetProperty("published", out var published)
            && published.TryGetProperty(key, out var printed)
        )
        {
            Assert.Equal(printed.GetDouble(), actual.Value, 1e-6);
        }
    }
}
