using FsCheck;
using FsCheck.Fluent;

namespace Repose.SingleCase.Tests;

public sealed class APooledAnswer
{
    [Fact]
    public void Does_not_depend_on_the_order_of_the_clients() =>
        Holds(clients =>
        {
            var turned = Pool([.. clients.Reverse()]);

            Assert.Equal(Numbers(Pool(clients)), Numbers(turned));
            Assert.Equal(Pool(clients).Trace, turned.Trace);
            Assert.Equal(clients.Reverse(), turned.Shrunken.Select(client => client.Own));
        });

    [Fact]
    public void Moves_with_a_constant_that_is_added() =>
        Holds(clients =>
        {
            var moved = Pool([.. clients.Select(c => ClientEffect.Of(c.Client, c.Estimate + 100, c.Variance))]);

            Near(Ends(Pool(clients)).Select(end => end + 100), Ends(moved), 1e-6);
        });

    [Theory]
    [InlineData(28466)] // The search for the variance once ended short of its top here.
    public void Moves_with_a_constant_where_the_likelihood_is_flat(int seed)
    {
        var clients = SomeClients(seed);

        var moved = Pool([.. clients.Select(c => ClientEffect.Of(c.Client, c.Estimate + 100, c.Variance))]);

        Near(Ends(Pool(clients)).Select(end => end + 100), Ends(moved), 1e-6);
    }

    [Fact]
    public void Scales_with_the_outcome() =>
        Holds(clients =>
        {
            var seconds = Pool(
                [.. clients.Select(c => ClientEffect.Of(c.Client, c.Estimate * 60, c.Variance * 3600))],
                mid: 1200
            );

            Near(Ends(Pool(clients)).Select(end => end * 60), Ends(seconds), 1e-5);
            Near(Chances(Pool(clients)), Chances(seconds), 1e-9);
        });

    [Fact]
    public void Turns_round_with_the_outcome() =>
        Holds(clients =>
        {
            var turned = Pool(
                [.. clients.Select(c => ClientEffect.Of(c.Client, -c.Estimate, c.Variance))],
                direction: Direction.HigherIsBetter
            );

            Near(Chances(Pool(clients)), Chances(turned), 1e-9);
            Assert.Equal(Pool(clients).Verdict, turned.Verdict);
            Assert.Equal(
                Pool(clients).Posterior!.Mean.Interval(0.95).Lower,
                -turned.Posterior!.Mean.Interval(0.95).Upper,
                1e-6
            );
        });

    [Fact]
    public void Draws_every_client_towards_the_mean_and_never_beyond() =>
        Holds(clients =>
        {
            var reml = Pool(clients).Reml!;
            foreach (var (own, blup) in clients.Zip(reml.Blups))
            {
                var (low, high) = (Math.Min(own.Estimate, reml.Mean), Math.Max(own.Estimate, reml.Mean));
                Assert.InRange(blup.Prediction, low - 1e-9, high + 1e-9);
            }
        });

    [Fact]
    public void Keeps_every_client_between_its_own_estimate_and_the_means_that_are_possible() =>
        Holds(clients =>
        {
            var estimates = clients.Select(client => client.Estimate).ToArray();
            foreach (var client in Pool(clients).Shrunken)
            {
                Assert.InRange(client.Posterior.Mean, estimates.Min() - 1e-9, estimates.Max() + 1e-9);
            }
        });

    [Fact]
    public void Has_an_interval_that_is_never_narrower_than_that_of_wald() =>
        Holds(clients =>
        {
            var reml = Pool(clients).Reml!;

            Assert.True(reml.HartungKnapp.StandardError >= reml.Wald.StandardError * (1 - 1e-12));
            Assert.True(reml.HartungKnapp.Interval.Lower <= reml.Wald.Interval.Lower);
            Assert.True(reml.HartungKnapp.Interval.Upper >= reml.Wald.Interval.Upper);
            Assert.True(reml.NextClient.Upper >= reml.HartungKnapp.Interval.Upper);
        });

    [Fact]
    public void Has_only_finite_numbers() => Holds(clients => Assert.All(Numbers(Pool(clients)), Finite));

    [Fact]
    public void Promises_the_next_client_less_certainty_than_the_mean() =>
        Holds(clients =>
        {
            var posterior = Pool(clients).Posterior!;

            Assert.True(posterior.NextClient.StandardDeviation > posterior.Mean.StandardDeviation);
        });

    [Theory]
    [InlineData(0, PoolStatus.CannotPool, false, false)]
    [InlineData(1, PoolStatus.CannotPool, false, false)]
    [InlineData(2, PoolStatus.Ok, false, false)]
    [InlineData(3, PoolStatus.Ok, true, false)]
    [InlineData(4, PoolStatus.Ok, true, false)]
    [InlineData(5, PoolStatus.Ok, true, true)]
    public void Shows_the_mean_from_three_clients_and_the_rest_from_five(
        int clients,
        PoolStatus status,
        bool showsMean,
        bool showsRest
    )
    {
        var answer = Pool([.. Enumerable.Range(0, clients).Select(i => ClientEffect.Of($"{i}", -30, 9 + i))]);

        Assert.Equal(status, answer.Status);
        Assert.Equal(showsMean, answer.MayShow(PoolPart.Mean));
        Assert.Equal(showsRest, answer.MayShow(PoolPart.NextClient));
        Assert.Equal(showsRest, answer.MayShow(PoolPart.ShrunkenClients));
        Assert.Equal(clients < 2, answer.Posterior is null);
        Assert.Equal(showsMean ? Verdict.HelpedByAnAmountThatMatters : Verdict.CannotTellYet, answer.Verdict);
    }

    [Fact]
    public void Names_what_is_missing() =>
        Assert.Contains(
            new TooFewClients(PoolPart.NextClient, 3, 5),
            Pool([.. Enumerable.Range(0, 3).Select(i => ClientEffect.Of($"{i}", -30, 9))]).Gates
        );

    [Fact]
    public void Is_withheld_when_clients_differ_by_more_than_any_belief_can_bear()
    {
        var answer = Pool([.. Enumerable.Range(0, 12).Select(i => ClientEffect.Of($"{i}", -3000 * i, 9))]);

        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
        Assert.Contains(answer.Gates, gate => gate is SpreadBeyondPrior { Part: PoolPart.Mean });
        Assert.All(Numbers(answer), Finite);
    }

    [Fact]
    public void Is_refused_when_a_client_is_given_twice()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            Pool([ClientEffect.Of("Ada", 1, 2), ClientEffect.Of("Bea", 1, 2), ClientEffect.Of("Ada", 3, 4)])
        );

        Assert.Contains("Ada is given twice", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -4)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NaN, 4)]
    [InlineData(double.NegativeInfinity, 4)]
    public void Is_refused_without_a_finite_estimate_and_a_variance_above_zero(double estimate, double variance) =>
        Assert.Contains(
            "Ada",
            Assert.Throws<ArgumentException>(() => ClientEffect.Of("Ada", estimate, variance)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(-5, 3, -9)]
    [InlineData(-5, -5, -5)]
    [InlineData(-5, double.NegativeInfinity, 3)]
    [InlineData(-10, -9, 3)]
    public void Is_refused_with_an_interval_that_makes_no_sense(double estimate, double lower, double upper) =>
        Assert.Throws<ArgumentException>(() => ClientEffect.WithInterval95("Ada", estimate, lower, upper));

    [Fact]
    public void Takes_the_variance_of_an_interval_as_the_square_of_its_width_over_3_92() =>
        Assert.Equal(100, ClientEffect.WithInterval95("Ada", 0, -19.6, 19.6).Variance, 1e-12);

    /// <summary>2 to 12 clients who differ, with standard errors from 2 to 14.</summary>
    internal static ClientEffect[] SomeClients(int seed)
    {
        var noise = new Noise((ulong)seed);
        var (mean, spread) = (20 * noise.Normal(), 15 * noise.Fraction());
        return
        [
            .. Enumerable
                .Range(0, 2 + (seed % 11))
                .Select(i => (Name: $"c{i}", Error: 2 + (12 * noise.Fraction())))
                .Select(c =>
                    ClientEffect.WithStandardError(
                        c.Name,
                        mean + (spread * noise.Normal()) + (c.Error * noise.Normal()),
                        c.Error
                    )
                ),
        ];
    }

    internal static PooledAnswer Pool(
        IReadOnlyList<ClientEffect> clients,
        double mid = 20,
        Direction direction = Direction.LowerIsBetter
    ) =>
        Pooling.Answer(
            new()
            {
                Clients = clients,
                Mid = mid,
                Direction = direction,
            }
        );

    private static void Holds(Action<ClientEffect[]> law) =>
        Prop.ForAll(Some.Seeds, seed => law(SomeClients(seed))).Check(Some.Quick(40));

    private static void Finite(double number) => Assert.True(double.IsFinite(number));

    private static void Near(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));

    private static double[] Chances(PooledAnswer answer) =>
        [
            answer.Posterior!.ChanceOfMeanGain,
            answer.Posterior.ChanceOfMeanMattering,
            answer.Posterior.ChanceOfNextGain,
            answer.Posterior.ChanceOfNextMattering,
        ];

    /// <summary>Everything that a shift moves with the effects.</summary>
    private static double[] Ends(PooledAnswer answer) =>
        [
            answer.Posterior!.Mean.Mean,
            answer.Posterior.Mean.Interval(0.95).Lower,
            answer.Posterior.NextClient.Interval(0.95).Upper,
            answer.Shrunken.MinBy(client => client.Own.Client, StringComparer.Ordinal)!.Posterior.Mean,
            answer.Reml!.Mean,
            answer.Reml.HartungKnapp.Interval.Lower,
            answer.Reml.PlainNextClient.Upper,
            answer.Reml.Blups.MinBy(blup => blup.Client, StringComparer.Ordinal)!.Prediction,
        ];

    private static double[] Numbers(PooledAnswer answer) =>
        [
            .. Ends(answer),
            .. Chances(answer),
            answer.Reml!.BetweenVariance,
            answer.Reml.BetweenVarianceError,
            answer.Reml.BetweenVarianceInterval.Lower,
            answer.Reml.BetweenVarianceInterval.Upper,
            answer.Reml.LogLikelihood,
            answer.Reml.I2,
            answer.Reml.QP,
        ];
}
