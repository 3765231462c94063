using System.Text.Json;

namespace Repose.SingleCase.Tests;

public sealed class TestingDaysThatWereDrawn
{
    public static TheoryData<string> Cases =>
        ReferenceCase.Named("rand/r0*", "rand/r10*", "rand/r13*", "rand/r15*", "rand/r16*", "rand/r3*", "rand/r4*");

    [Theory, MemberData(nameof(Cases))]
    public void Ends_in_the_status_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);

        Assert.Equal(reference.Status, Code(Test(reference).Status));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_p_values_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var test = Test(reference);
        var expected = reference.Root.GetProperty("expected");
        var tolerance = reference.Tolerance("p_abs");

        Assert.Equal(expected.GetProperty("n_schedules").GetInt32(), test.AdmissibleSchedules);
        Assert.Equal(expected.GetProperty("n_nights").GetInt32(), test.DaysUsed);
        Assert.Equal(expected.GetProperty("n_treated").GetInt32(), test.TreatedDaysUsed);
        if (!expected.TryGetProperty("statistic", out _))
        {
            Assert.Null(test.PTwoSided);
            return;
        }

        Assert.Equal(
            expected.GetProperty("n_schedules_indistinguishable_from_observed").GetInt32(),
            test.Indistinguishable
        );
        Assert.Equal(
            expected.GetProperty("statistic").GetDouble(),
            test.Statistic!.Value,
            reference.Tolerance("statistic_abs")
        );
        Assert.Equal(expected.GetProperty("p_greater").GetDouble(), test.PGreater!.Value, tolerance);
        Assert.Equal(expected.GetProperty("p_less").GetDouble(), test.PLess!.Value, tolerance);
        Assert.Equal(expected.GetProperty("p_two_sided").GetDouble(), test.PTwoSided!.Value, tolerance);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_estimate_and_the_interval_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var test = Test(reference);
        var expected = reference.Root.GetProperty("expected");
        var tolerance = reference.Tolerance("ci_abs");
        if (!expected.TryGetProperty("hodges_lehmann", out _))
        {
            Assert.Null(test.HodgesLehmann);
            Assert.Null(test.Interval(0.95));
            return;
        }

        Assert.Equal(expected.GetProperty("hodges_lehmann").GetDouble(), test.HodgesLehmann!.Value, tolerance);
        if (expected.GetProperty("ci95").ValueKind == JsonValueKind.Null)
        {
            Assert.Null(test.Interval(0.95));
            return;
        }

        double[] ends = [.. expected.GetProperty("ci95").EnumerateArray().Select(End)];
        var interval = test.Interval(0.95)!;
        Equal(ends[0], interval.Lower, tolerance);
        Equal(ends[1], interval.Upper, tolerance);
    }

    [Fact]
    public void Is_refused_when_the_design_could_not_have_drawn_the_days()
    {
        var reference = ReferenceCase.Read("rand/r21_observed_not_admissible");
        var weeks = Enumerable.Range(0, 4).Select(w => DrawWeek.Of(Enumerable.Range((w * 7) + 1, 7), 2));
        var design = DrawDesign.Of(weeks, 3, gapAcrossWeeks: true);

        var test = DayEffect.TestByLot(reference.Series(), design.Recall(Treated(reference)));

        Assert.Equal(reference.Status, Code(test.Status));
        Assert.Equal(1657, test.AdmissibleSchedules);
        Assert.Null(test.PTwoSided);
    }

    private static RandomisationTest Test(ReferenceCase reference)
    {
        var spec = reference.Root.GetProperty("spec");
        var weeks = spec.GetProperty("weeks")
            .EnumerateArray()
            .Select(week =>
                DrawWeek.Of(
                    week.GetProperty("days").EnumerateArray().Select(day => day.GetInt32()),
                    week.GetProperty("k").GetInt32()
                )
            );
        var design = DrawDesign.Of(
            weeks,
            spec.GetProperty("gap_days").GetInt32(),
            spec.GetProperty("gap_applies_across_weeks").GetBoolean()
        );
        string[] covariates = reference.Rows[0].ContainsKey("alcohol") ? ["alcohol"] : [];
        return DayEffect.TestByLot(reference.Series(covariates), design.Recall(Treated(reference)), covariates);
    }

    private static IEnumerable<int> Treated(ReferenceCase reference) =>
        reference
            .Rows.Where(row => string.Equals(row["session"], "1", StringComparison.Ordinal))
            .Select(ReferenceCase.Day);

    private static double End(JsonElement end) =>
        end.ValueKind == JsonValueKind.String
            ? end.GetString() is "Infinity"
                ? double.PositiveInfinity
                : double.NegativeInfinity
            : end.GetDouble();

    private static void Equal(double expected, double actual, double tolerance)
    {
        if (double.IsInfinity(expected))
        {
            Assert.Equal(expected, actual);
        }
        else
        {
            Assert.Equal(expected, actual, tolerance);
        }
    }

    private static string Code(LotStatus status) =>
        status switch
        {
            LotStatus.Ok => "ok",
            LotStatus.NoVariance => "no_variance",
            LotStatus.CannotEstimate => "cannot_estimate",
            LotStatus.CannotTellDesign => "cannot_tell_design",
            LotStatus.Refused => "refuse_randomisation_test",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
}
