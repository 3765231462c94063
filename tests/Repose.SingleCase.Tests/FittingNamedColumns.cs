using System.Text.Json;

namespace Repose.SingleCase.Tests;

public sealed class FittingNamedColumns
{
    public static TheoryData<string> Cases =>
        ReferenceCase.Named("gls/*", "public/*_gls", "public/delemere_*", "public/gunning_?");

    public static TheoryData<string> CasesWithAnOptimum =>
        [
            .. Cases
                .Select(row => row.Data)
                .Where(name => ReferenceCase.Read(name).Root.TryGetProperty("expected_reml", out _)),
        ];

    [Theory, MemberData(nameof(CasesWithAnOptimum))]
    public void Finds_the_REML_optimum_of_the_reference_for_every_model(string name)
    {
        var reference = ReferenceCase.Read(name);
        var reml = Fit(reference).Reml!;
        var expected = reference.Root.GetProperty("expected_reml");

        foreach (var coefficient in reml.Coefficients)
        {
            Near(expected.GetProperty("coef"), coefficient.Name, coefficient.Value, reference.Tolerance("coef_rel"));
            Near(
                expected.GetProperty("se"),
                coefficient.Name,
                coefficient.StandardError,
                reference.Tolerance("se_rel")
            );
        }

        Assert.Equal(expected.GetProperty("phi").GetDouble(), reml.Phi, reference.Tolerance("phi_abs"));
        Assert.Equal(
            expected.GetProperty("logLik_REML").GetDouble(),
            reml.LogLikelihood,
            reference.Tolerance("logLik_abs")
        );
    }

    [Theory, MemberData(nameof(CasesWithAnOptimum))]
    public void Agrees_with_nlme_as_far_as_nlme_went(string name)
    {
        var reference = ReferenceCase.Read(name);
        if (reference.Root.TryGetProperty("nlme_differs", out _))
        {
            return;
        }

        var reml = Fit(reference).Reml!;
        var printed = reference.Root.GetProperty("nlme");

        Assert.Equal(printed.GetProperty("phi").GetDouble(), reml.Phi, 1e-4);
        foreach (var coefficient in reml.Coefficients)
        {
            Near(printed.GetProperty("coef"), coefficient.Name, coefficient.Value, 1e-4);
            Near(printed.GetProperty("se"), coefficient.Name, coefficient.StandardError, 1e-4);
        }
    }

    [Theory, MemberData(nameof(CasesWithAnOptimum))]
    public void Gives_the_degrees_of_freedom_of_Satterthwaite_that_emmeans_gives(string name)
    {
        var reference = ReferenceCase.Read(name);
        if (!reference.Root.TryGetProperty("emmeans_satterthwaite", out var expected))
        {
            return;
        }

        var effect = Fit(reference).Reml!.Satterthwaite!;
        var interval = effect.Interval(0.95);

        // nlme's second differences step by 6e-6 of a parameter that is nearly zero when phi is, and lose their digits:
        // there emmeans is out by up to a tenth. The exact value is checked with whole matrices.
        var df = expected.GetProperty("df").GetDouble();
        var isNearZero = Math.Abs(Fit(reference).Reml!.Phi) < 0.06;
        Assert.Equal(df, effect.DegreesOfFreedom, isNearZero ? 0.1 * df : 0.1);
        var room = 0.02 * (interval.Upper - interval.Lower);
        Assert.Equal(expected.GetProperty("lower").GetDouble(), interval.Lower, room);
        Assert.Equal(expected.GetProperty("upper").GetDouble(), interval.Upper, room);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_ordinary_least_squares_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        if (!reference.Root.TryGetProperty("ols", out var expected))
        {
            return;
        }

        var coefficients = Fit(reference).LeastSquares!;

        foreach (var coefficient in coefficients)
        {
            var value = expected.GetProperty("coef").GetProperty(coefficient.Name).GetDouble();
            Assert.Equal(value, coefficient.Value, 1e-8 * Math.Max(1, Math.Abs(value)));
        }

        Near(expected, "se_effect", coefficients[^1].StandardError, 1e-8);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Is_the_very_fit_of_a_phase_change_where_the_columns_are_phases(string name)
    {
        var reference = ReferenceCase.Read(name);
        var (covariates, effect) = ModelOf(reference);
        if (
            effect is not "course"
            || covariates.Contains("day", StringComparer.Ordinal)
            || covariates.Contains("followup", StringComparer.Ordinal)
        )
        {
            return;
        }

        var fit = Fit(reference);
        var days = reference.Rows.Select(ReferenceCase.Day).ToArray();
        var start = reference.Rows.Where(row => row["course"] is "1").Min(ReferenceCase.Day);
        var phases = Phases.Of(DayRange.Of(days.Min(), start), DayRange.Of(start, days.Max() + 1));
        var change = PhaseChange.Estimate(reference.Series([.. covariates]), phases, Phase.Course, covariates);

        Assert.Equal(change.Status, fit.Status);
        Assert.Equal(change.PointEstimate, fit.PointEstimate);
        Assert.Equal(change.Posterior?.Mean, fit.Posterior?.Mean);
        Assert.Equal(change.Reml?.KenwardRoger, fit.Reml?.KenwardRoger);
    }

    [Fact]
    public void Refuses_a_column_that_is_named_twice_or_unknown()
    {
        var series = ReferenceCase.Read("gls/g01_basic_ab").Series("course");

        Assert.Throws<ArgumentException>(() => SerialRegression.Fit(series, "course", ["course"]));
        Assert.Throws<ArgumentException>(() => SerialRegression.Fit(series, "curse"));
    }

    private static SerialFit Fit(ReferenceCase reference)
    {
        var (others, effect) = ModelOf(reference);
        return SerialRegression.Fit(reference.Series([.. others, effect]), effect, others);
    }

    private static (string[] Others, string Effect) ModelOf(ReferenceCase reference)
    {
        var spec = reference.Root.GetProperty("spec");
        var effect = spec.GetProperty("effect").GetString()!;
        string[] terms = [.. spec.GetProperty("model").GetString()!.Split('~')[1].Split('+').Select(t => t.Trim())];
        return ([.. terms.Where(term => !string.Equals(term, effect, StringComparison.Ordinal))], effect);
    }

    private static void Near(JsonElement values, string key, double actual, double relative)
    {
        var expected = values.GetProperty(key).GetDouble();
        Assert.Equal(expected, actual, relative * Math.Max(1e-6, Math.Abs(expected)));
    }
}
