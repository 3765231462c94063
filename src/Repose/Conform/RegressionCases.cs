using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Regressions with AR(1) errors on calendar days, <c>y ~ a + b</c> with one effect asked for.</summary>
/// <remarks>
/// What nlme printed is not held to: where it stopped short of the optimum, <c>expected_reml</c> has the better one.
/// </remarks>
internal sealed class RegressionCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) =>
        reference.Find("spec", "model")?.GetString() is { } model && model.StartsWith("y ~", StringComparison.Ordinal);

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var effect = reference.Spec.GetProperty("effect").GetString()!;
        string[] terms =
        [
            .. reference.Spec.GetProperty("model").GetString()!["y ~".Length..].Split('+').Select(term => term.Trim()),
        ];
        var fit = SerialRegression.Fit(
            reference.Series(terms),
            effect,
            [.. terms.Except([effect], StringComparer.Ordinal)]
        );
        conformity.Status(Code(fit.Status));
        conformity.Number(
            "spec.rows_used",
            ReferenceCase.Number(reference.Find("spec", "rows_used")),
            fit.Days,
            Tolerance.Exact
        );
        Reml(reference, conformity, fit);
        Bayes(reference, conformity, fit);
        Satterthwaite(reference, conformity, fit);
        conformity.Block(
            reference.Find("ols"),
            "ols",
            path => path is "se_effect" ? fit.LeastSquares?[^1].StandardError : Coefficient(fit.LeastSquares, path),
            path =>
                path.StartsWith("coef.", StringComparison.Ordinal) ? Tolerance.Relative(1e-8)
                : path is "se_effect" ? Tolerance.Relative(1e-8)
                : null
        );
    }

    private static void Reml(ReferenceCase reference, Conformity conformity, SerialFit fit)
    {
        conformity.Block(reference.Find("expected_reml"), "expected_reml", Actual, Limit);

        double? Actual(string path) =>
            path switch
            {
                "phi" => fit.Reml?.Phi,
                "sigma" => fit.Reml?.Sigma,
                "logLik_REML" => fit.Reml?.LogLikelihood,
                "df_NminusP" => fit.Days - fit.Reml?.Coefficients.Count,
                _ when path.StartsWith("coef.", StringComparison.Ordinal) => Coefficient(fit.Reml?.Coefficients, path),
                _ when path.StartsWith("se.", StringComparison.Ordinal) => fit
                    .Reml?.Coefficients.FirstOrDefault(one => one.Name.Equals(path[3..], StringComparison.Ordinal))
                    ?.StandardError,
                _ => null,
            };

        Tolerance? Limit(string path) =>
            path switch
            {
                "phi" => reference.Absolute("phi_abs", 1e-4),
                "logLik_REML" => reference.Absolute("logLik_abs", 1e-6),
                "df_NminusP" => Tolerance.Exact,
                // How the optimum was looked for, not what was found.
                "local_maxima_on_grid" => null,
                _ when path.StartsWith("coef.", StringComparison.Ordinal) => reference.Relative("coef_rel", 1e-5),
                _ => reference.Relative("se_rel", 1e-4),
            };
    }

    private static void Bayes(ReferenceCase reference, Conformity conformity, SerialFit fit)
    {
        var mid = ReferenceCase.Number(reference.Find("spec", "mid"));
        var interval = fit.Posterior?.Interval(0.95);
        conformity.Block(
            reference.Find("candidate_bayes"),
            "candidate_bayes",
            path =>
                path switch
                {
                    "mean" => fit.Posterior?.Mean,
                    "median" => fit.Posterior?.Median,
                    "lower95" => interval?.Lower,
                    "upper95" => interval?.Upper,
                    "prob_effect_below_0" => fit.Posterior?.ProbabilityBelow(0),
                    "prob_effect_below_MID" => mid is { } size ? fit.Posterior?.ProbabilityBelow(size) : null,
                    "phi_mean" => fit.PhiMean,
                    "prob_phi_above_0.8" => fit.ProbabilityPhiAbove80,
                    _ => null,
                },
            path =>
                path switch
                {
                    // What was assumed, not what was found.
                    "phi_prior" or "prior_mean" or "prior_sd" => null,
                    "mean" or "median" or "lower95" or "upper95" => reference.Absolute("bayes_abs", 1e-6),
                    _ => reference.Absolute("prob_abs", 1e-6),
                }
        );
    }

    /// <summary>
    /// emmeans takes second differences of the likelihood where nlme stopped. So it is held to only where nlme stopped at
    /// the optimum; and where phi is nearly zero, the steps are too small for their digits, which costs up to a tenth.
    /// </summary>
    private static void Satterthwaite(ReferenceCase reference, Conformity conformity, SerialFit fit)
    {
        var optimum = ReferenceCase.Number(reference.Find("expected_reml", "phi"));
        var printed = ReferenceCase.Number(reference.Find("nlme", "phi"));
        var df = ReferenceCase.Number(reference.Find("emmeans_satterthwaite", "df"));
        if (fit.Reml is { } reml && df is { } expected && Math.Abs((printed - optimum) ?? 1) <= 1e-4)
        {
            conformity.Number(
                "emmeans_satterthwaite.df",
                expected,
                reml.Satterthwaite?.DegreesOfFreedom,
                Tolerance.Absolute(Math.Abs(reml.Phi) < 0.06 ? Math.Max(0.1, 0.1 * expected) : 0.1)
            );
        }
    }

    private static double? Coefficient(IReadOnlyList<Coefficient>? coefficients, string path) =>
        coefficients?.FirstOrDefault(one => one.Name.Equals(path["coef.".Length..], StringComparison.Ordinal))?.Value;

    private static string Code(FitStatus status) =>
        status switch
        {
            FitStatus.Ok => "ok",
            FitStatus.NoVariance => "no_variance",
            FitStatus.CannotEstimate => "cannot_estimate",
            FitStatus.PhiAtBoundary => "phi_at_boundary",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
}
