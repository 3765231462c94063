using System.Text.Json;

namespace Repose.SingleCase.Tests;

public sealed class PoolingClients
{
    public static TheoryData<string> Cases => ReferenceCase.Named("meta/*");

    [Theory, MemberData(nameof(Cases))]
    public void Ends_in_the_status_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);

        Assert.Equal(reference.Status, Answer(reference).Status == PoolStatus.Ok ? "ok" : "cannot_pool");
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_mean_and_the_spread_of_the_reference_by_reml(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Root.GetProperty("expected");
        var reml = Answer(reference).Reml!;

        Assert.Equal(expected.GetProperty("k").GetInt32(), reml.Clients);
        Near(expected, "mu", reml.Mean, reference.Tolerance("mu_rel"));
        Near(expected, "tau2", reml.BetweenVariance, reference.Tolerance("tau2_rel"));
        Near(expected, "se_tau2", reml.BetweenVarianceError, reference.Tolerance("tau2_rel"));
        Near(expected, "I2", reml.I2, reference.Tolerance("tau2_rel"));
        Near(expected, "H2", reml.H2, reference.Tolerance("tau2_rel"));
        Near(expected, "Q", reml.Q, 1e-9);
        Near(expected, "Q_p", reml.QP, 1e-6);
        Near(expected, "logLik_REML", reml.LogLikelihood, 1e-9);
        Interval(expected, "tau2_ci95_Qprofile", reml.BetweenVarianceInterval, reference.Tolerance("tau2_ci_rel"));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_intervals_of_the_reference_by_reml(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Root.GetProperty("expected");
        var tolerance = reference.Tolerance("ci_rel");
        var reml = Answer(reference).Reml!;

        Mean(expected.GetProperty("knha"), reml.PlainHartungKnapp, tolerance);
        Mean(expected.GetProperty("adhoc"), reml.HartungKnapp, tolerance);
        Mean(expected.GetProperty("wald"), reml.Wald, tolerance);
        Interval(expected, "prediction95_t_kminus1", reml.PlainNextClient, tolerance);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_predictions_for_each_client_of_the_reference_by_reml(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Root.GetProperty("expected");
        var tolerance = reference.Tolerance("ci_rel");
        var blups = Answer(reference).Reml!.Blups;

        Each(expected.GetProperty("blup").GetProperty("pred"), blups, blup => blup.Prediction, tolerance);
        Each(expected.GetProperty("blup").GetProperty("se"), blups, blup => blup.StandardError, tolerance);
        Each(expected.GetProperty("eb_mean"), blups, blup => blup.Prediction, tolerance);
        Each(expected.GetProperty("eb_sd"), blups, blup => blup.StandardDeviation, tolerance);
        Each(expected.GetProperty("prob_beyond_mid"), blups, blup => blup.ChanceOfMattering, 1e-4);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_the_mean_and_the_next_client_of_the_reference_with_the_spread_integrated_out(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Root.GetProperty("expected").GetProperty("candidate_bayes_tau");
        var tolerance = reference.Tolerance("ci_rel");
        var posterior = Answer(reference).Posterior!;

        Near(expected, "mu_mean", posterior.Mean.Mean, reference.Tolerance("mu_rel"));
        Near(expected, "mu_lower95", posterior.Mean.Interval(0.95).Lower, tolerance);
        Near(expected, "mu_upper95", posterior.Mean.Interval(0.95).Upper, tolerance);
        Near(expected, "pred_lower95", posterior.NextClient.Interval(0.95).Lower, tolerance);
        Near(expected, "pred_upper95", posterior.NextClient.Interval(0.95).Upper, tolerance);
        Near(expected, "prob_new_client_beyond_mid", posterior.ChanceOfNextMattering, tolerance);
        Near(expected, "tau_mean", posterior.SpreadMean, tolerance);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Gives_each_client_of_the_reference_with_the_spread_integrated_out(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Root.GetProperty("expected").GetProperty("candidate_bayes_tau");
        var tolerance = reference.Tolerance("ci_rel");
        var clients = Answer(reference).Shrunken;

        Each(expected.GetProperty("client_mean"), clients, client => client.Posterior.Mean, tolerance);
        Each(
            expected.GetProperty("client_lower95"),
            clients,
            client => client.Posterior.Interval(0.95).Lower,
            tolerance
        );
        Each(
            expected.GetProperty("client_upper95"),
            clients,
            client => client.Posterior.Interval(0.95).Upper,
            tolerance
        );
        Each(expected.GetProperty("client_prob_beyond_mid"), clients, client => client.ChanceOfMattering, tolerance);
    }

    internal static PooledAnswer Answer(ReferenceCase reference)
    {
        var mid = reference.Root.GetProperty("spec").GetProperty("mid").GetDouble();
        return Pooling.Answer(
            new()
            {
                Clients =
                [
                    .. reference.Rows.Select(row =>
                        ClientEffect.Of(
                            row["client"],
                            ReferenceCase.Number(row["effect"]),
                            ReferenceCase.Number(row["v"])
                        )
                    ),
                ],
                Mid = Math.Abs(mid),
                Direction = mid < 0 ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            }
        );
    }

    private static void Mean(JsonElement expected, MeanTest actual, double tolerance)
    {
        Near(expected, "se", actual.StandardError, tolerance);
        Near(expected, "p", actual.P, 1e-4);
        Near(expected, "lower95", actual.Interval.Lower, tolerance);
        Near(expected, "upper95", actual.Interval.Upper, tolerance);
        if (expected.TryGetProperty("df", out var df))
        {
            Assert.Equal(df.GetInt32(), actual.DegreesOfFreedom);
            if (expected.GetProperty("t").ValueKind == JsonValueKind.Null)
            {
                Assert.Null(actual.T);
            }
            else
            {
                Near(expected, "t", actual.T!.Value, tolerance);
            }
        }
    }

    private static void Interval(JsonElement expected, string name, EffectInterval actual, double tolerance)
    {
        double[] ends = [.. expected.GetProperty(name).EnumerateArray().Select(end => end.GetDouble())];
        Near(ends[0], actual.Lower, tolerance);
        Near(ends[1], actual.Upper, tolerance);
    }

    private static void Each<T>(JsonElement expected, IReadOnlyList<T> actual, Func<T, double> value, double tolerance)
    {
        double[] values = [.. expected.EnumerateArray().Select(number => number.GetDouble())];
        Assert.NotEmpty(values);
        for (var i = 0; i < values.Length; i++)
        {
            Near(values[i], value(actual[i]), tolerance);
        }
    }

    private static void Near(JsonElement expected, string name, double actual, double tolerance) =>
        Near(expected.GetProperty(name).GetDouble(), actual, tolerance);

    /// <summary>Relative, as the references state their tolerances, but never asking for more than 1e-10 exactly.</summary>
    private static void Near(double expected, double actual, double tolerance) =>
        Assert.Equal(expected, actual, Math.Max(tolerance * Math.Abs(expected), 1e-10));
}
