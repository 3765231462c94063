using System.Text.Json;

namespace Repose.SingleCase.Tests;

public sealed class FittingAPhaseChange
{
    public static TheoryData<string> Cases =>
        ReferenceCase.Named("gls/*", "public/*_gls", "public/delemere_*", "public/gunning_?");

    [Theory, MemberData(nameof(Cases))]
    public void Ends_in_the_status_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);

        Assert.Equal(reference.Status, Code(Fit(reference).Status));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Finds_the_REML_optimum_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var reml = Fit(reference).Reml;
        if (!reference.Root.TryGetProperty("expected_reml", out var expected))
        {
            Assert.Null(reml);
            return;
        }

        Assert.NotNull(reml);
        foreach (var coefficient in reml.Coefficients)
        {
            var key = KeyOf(coefficient.Name, expected.GetProperty("coef"));
            Near(expected.GetProperty("coef"), key, coefficient.Value, reference.Tolerance("coef_rel"));
            Near(expected.GetProperty("se"), key, coefficient.StandardError, reference.Tolerance("se_rel"));
        }

        Assert.Equal(expected.GetProperty("phi").GetDouble(), reml.Phi, reference.Tolerance("phi_abs"));
        Assert.Equal(
            expected.GetProperty("logLik_REML").GetDouble(),
            reml.LogLikelihood,
            reference.Tolerance("logLik_abs")
        );
        Near(expected, "sigma", reml.Sigma, reference.Tolerance("se_rel"));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Integrates_the_correlation_out_as_the_reference_does(string name)
    {
        var reference = ReferenceCase.Read(name);
        var fit = Fit(reference);
        if (!reference.Root.TryGetProperty("candidate_bayes", out var expected))
        {
            Assert.Null(fit.Posterior);
            return;
        }

        var posterior = fit.Posterior!;
        var mid = reference.Root.GetProperty("spec").GetProperty("mid").GetDouble();
        var interval = posterior.Interval(0.95);
        var tolerance = reference.Tolerance("bayes_abs");
        Assert.Equal(expected.GetProperty("mean").GetDouble(), posterior.Mean, tolerance);
        Assert.Equal(expected.GetProperty("median").GetDouble(), posterior.Median, tolerance);
        Assert.Equal(expected.GetProperty("lower95").GetDouble(), interval.Lower, tolerance);
        Assert.Equal(expected.GetProperty("upper95").GetDouble(), interval.Upper, tolerance);

        var share = reference.Tolerance("prob_abs", otherwise: "bayes_abs");
        Assert.Equal(expected.GetProperty("prob_effect_below_0").GetDouble(), posterior.ProbabilityBelow(0), share);
        Assert.Equal(expected.GetProperty("prob_effect_below_MID").GetDouble(), posterior.ProbabilityBelow(mid), share);
        Assert.Equal(expected.GetProperty("phi_mean").GetDouble(), fit.PhiMean!.Value, share);
        Assert.Equal(expected.GetProperty("prob_phi_above_0.8").GetDouble(), fit.ProbabilityPhiAbove80!.Value, share);
    }

    private static SerialFit Fit(ReferenceCase reference)
    {
        var spec = reference.Root.GetProperty("spec");
        string[] terms = [.. spec.GetProperty("model").GetString()!.Split('~')[1].Split('+').Select(t => t.Trim())];
        string[] covariates = [.. terms.Where(term => term is not ("course" or "treatment" or "followup"))];
        var effect = spec.GetProperty("effect").GetString()!;
        return PhaseChange.Estimate(
            reference.Series(covariates),
            PhasesOf(reference),
            effect is "followup" ? Phase.FollowUp : Phase.Course,
            covariates
        );
    }

    private static Phases PhasesOf(ReferenceCase reference)
    {
        var days = reference.Rows.Select(ReferenceCase.Day).ToArray();
        var course = FirstDayWith(reference, "course") ?? FirstDayWith(reference, "treatment");
        var followUp = FirstDayWith(reference, "followup");
        var end = days.Max() + 1;
        return Phases.Of(
            DayRange.Of(days.Min(), course!.Value),
            DayRange.Of(course.Value, followUp ?? end),
            followUp is { } start ? DayRange.Of(start, end) : null
        );
    }

    private static int? FirstDayWith(ReferenceCase reference, string column) =>
        reference
            .Rows.Where(row =>
                row.TryGetValue(column, out var cell) && string.Equals(cell, "1", StringComparison.Ordinal)
            )
            .Select(ReferenceCase.Day)
            .Cast<int?>()
            .Min();

    private static string KeyOf(string name, JsonElement coefficients) =>
        name switch
        {
            "follow-up" => "followup",
            "course" when !coefficients.TryGetProperty("course", out _) => "treatment",
            _ => name,
        };

    private static void Near(JsonElement values, string key, double actual, double relative)
    {
        var expected = values.GetProperty(key).GetDouble();
        Assert.Equal(expected, actual, relative * Math.Max(1e-6, Math.Abs(expected)));
    }

    private static string Code(FitStatus status) =>
        status switch
        {
            FitStatus.Ok => "ok",
            FitStatus.NoVariance => "no_variance",
            FitStatus.CannotEstimate => "cannot_estimate",
            FitStatus.PhiAtBoundary => "phi_at_boundary",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
}
