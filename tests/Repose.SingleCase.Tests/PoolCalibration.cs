namespace Repose.SingleCase.Tests;

/// <summary>How often intervals of 0.95 hold the truth, over many simulated practices.</summary>
public sealed class PoolCalibration
{
    private const int Practices = 400;

    /// <summary>Three Monte-Carlo standard errors at 0.92.</summary>
    private const double Allowance = 0.041;

    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, 12)]
    [InlineData(5, 6)]
    [InlineData(8, 20)]
    public void Covers_mean_next_client_and_clients_about_as_often_as_promised(int clients, double spread)
    {
        int mean = 0,
            next = 0,
            client = 0,
            hartungKnapp = 0;
        for (var practice = 0; practice < Practices; practice++)
        {
            var noise = new Noise((ulong)((1000 * clients) + practice));
            double[] truths = [.. Enumerable.Range(0, clients).Select(_ => -10 + (spread * noise.Normal()))];
            var answer = APooledAnswer.Pool([
                .. truths
                    .Select((truth, i) => (Name: $"{i}", Truth: truth, Error: 5 + (7 * noise.Fraction())))
                    .Select(c => ClientEffect.WithStandardError(c.Name, c.Truth + (c.Error * noise.Normal()), c.Error)),
            ]);
            mean += Holds(answer.Posterior!.Mean, -10);
            next += Holds(answer.Posterior.NextClient, -10 + (spread * noise.Normal()));
            client += Holds(answer.Shrunken[0].Posterior, truths[0]);
            hartungKnapp += answer.Reml!.HartungKnapp.Interval.Contains(-10) ? 1 : 0;
        }

        Assert.InRange(mean / (double)Practices, 0.92 - Allowance, 1);
        Assert.InRange(next / (double)Practices, 0.92 - Allowance, 1);
        Assert.InRange(client / (double)Practices, 0.91 - Allowance, 1);
        Assert.InRange(hartungKnapp / (double)Practices, 0.91 - Allowance, 1);
    }

    private static int Holds(NormalMixture effect, double truth) =>
        effect.ProbabilityBelow(truth) is >= 0.025 and <= 0.975 ? 1 : 0;
}
