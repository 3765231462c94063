using System.Globalization;
using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>Pools of clients: REML with Hartung and Knapp, and the spread integrated out.</summary>
internal sealed class PoolCases : ICaseKind
{
    public bool Knows(ReferenceCase reference) => reference.Has("effect") && reference.Has("v");

    public void Hold(ReferenceCase reference, Conformity conformity)
    {
        var mid = ReferenceCase.Number(reference.Find("spec", "mid")) ?? -1;
        var answer = Pooling.Answer(
            new PoolQuestion
            {
                Clients = [.. reference.Rows.Select(Client)],
                Mid = Math.Abs(mid),
                Direction = mid < 0 ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            }
        );
        conformity.Status(answer.Status == PoolStatus.Ok ? "ok" : "cannot_pool");
        conformity.Block(
            reference.Find("expected"),
            "expected",
            path => Actual(answer, path),
            path => Limit(reference, path)
        );
    }

    private static ClientEffect Client(Files.CsvRow row) =>
        ClientEffect.Of(
            row["client"] is { Length: > 0 } name ? name : row.Number.ToString(CultureInfo.InvariantCulture),
            ReferenceCase.Number(row, "effect") ?? throw new FormatException($"Row {row.Number} has no effect."),
            ReferenceCase.Number(row, "v") ?? throw new FormatException($"Row {row.Number} has no variance.")
        );

    private static double? Actual(PooledAnswer answer, string path)
    {
        var (block, rest) = path.Split('.', 2) is [var first, var last] ? (first, last) : (path, "");
        return answer.Reml is { } reml
            ? block switch
            {
                "k" => reml.Clients,
                "mu" => reml.Mean,
                "tau2" => reml.BetweenVariance,
                "se_tau2" => reml.BetweenVarianceError,
                "I2" => reml.I2,
                "H2" => reml.H2,
                "Q" => reml.Q,
                "Q_p" => reml.QP,
                "logLik_REML" => reml.LogLikelihood,
                "knha" => Mean(reml.PlainHartungKnapp, rest),
                "adhoc" => Mean(reml.HartungKnapp, rest),
                "wald" => Mean(reml.Wald, rest),
                "prediction95_t_kminus1" => End(reml.PlainNextClient, rest),
                "tau2_ci95_Qprofile" => End(reml.BetweenVarianceInterval, rest),
                "blup" => rest.StartsWith("pred", StringComparison.Ordinal)
                    ? reml.Blups[Index(rest)].Prediction
                    : reml.Blups[Index(rest)].StandardError,
                "eb_mean" => reml.Blups[Index(rest)].Prediction,
                "eb_sd" => reml.Blups[Index(rest)].StandardDeviation,
                "prob_beyond_mid" => reml.Blups[Index(rest)].ChanceOfMattering,
                "candidate_bayes_tau" => Bayes(answer, rest),
                _ => null,
            }
            : null;
    }

    private static double? Bayes(PooledAnswer answer, string path)
    {
        var posterior = answer.Posterior!;
        return path.Split('.')[0] switch
        {
            "mu_mean" => posterior.Mean.Mean,
            "mu_lower95" => posterior.Mean.Interval(0.95).Lower,
            "mu_upper95" => posterior.Mean.Interval(0.95).Upper,
            "pred_lower95" => posterior.NextClient.Interval(0.95).Lower,
            "pred_upper95" => posterior.NextClient.Interval(0.95).Upper,
            "prob_new_client_beyond_mid" => posterior.ChanceOfNextMattering,
            "tau_mean" => posterior.SpreadMean,
            "client_mean" => answer.Shrunken[Index(path)].Posterior.Mean,
            "client_lower95" => answer.Shrunken[Index(path)].Posterior.Interval(0.95).Lower,
            "client_upper95" => answer.Shrunken[Index(path)].Posterior.Interval(0.95).Upper,
            "client_prob_beyond_mid" => answer.Shrunken[Index(path)].ChanceOfMattering,
            _ => null,
        };
    }

    private static double? Mean(MeanTest test, string path) =>
        path switch
        {
            "se" => test.StandardError,
            "df" => test.DegreesOfFreedom,
            "t" => test.T,
            "p" => test.P,
            "lower95" => test.Interval.Lower,
            "upper95" => test.Interval.Upper,
            _ => null,
        };

    private static double? End(EffectInterval interval, string path) => path is "0" ? interval.Lower : interval.Upper;

    /// <summary>The place in a list, from 0; a lone number instead of a list stands for its first.</summary>
    private static int Index(string path) =>
        int.TryParse(path.Split('.')[^1], CultureInfo.InvariantCulture, out var index) ? index : 0;

    private static Tolerance? Limit(ReferenceCase reference, string path) =>
        path.Split('.') switch
        {
            ["k" or "knha", ..] when path is "k" or "knha.df" => Tolerance.Exact,
            ["mu"] => reference.Relative("mu_rel", 1e-6),
            ["tau2" or "se_tau2" or "I2" or "H2"] => reference.Relative("tau2_rel", 1e-5),
            ["tau2_ci95_Qprofile", ..] => reference.Relative("tau2_ci_rel", 1e-3),
            ["prediction95_Riley_t_kminus2", ..] => null,
            ["candidate_bayes_tau", "tau_prior" or "tau_grid" or "client_intervals_given_for_first"] => null,
            ["prob_beyond_mid", ..] or [_, "p"] or ["Q_p"] => Tolerance.Absolute(1e-6),
            ["candidate_bayes_tau", var name, ..] when name.Contains("prob", StringComparison.Ordinal) =>
                Tolerance.Absolute(1e-6),
            _ => reference.Relative("ci_rel", 1e-5),
        };
}
