namespace Repose.SingleCase.Tests;

/// <summary>From a few hundred clients on they are added up once: nothing may change by that.</summary>
public sealed class ManyClients
{
    private const double Mid = 20;

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(1500)]
    public void Say_what_adding_them_up_for_every_spread_says(int count)
    {
        ClientEffect[] clients = [.. AStreamingPool.Many(count, 11)];

        var posterior = APooledAnswer.Pool(clients).Posterior!;

        var (mean, deviation, spread) = ByTheBook(clients);
        Assert.Equal(mean, posterior.Mean.Mean, 1e-9 * Math.Abs(mean));
        Assert.Equal(deviation, posterior.Mean.StandardDeviation, 1e-9 * deviation);
        Assert.Equal(spread, posterior.SpreadMean, 1e-9 * spread);
    }

    [Fact]
    public void Are_pooled_by_reml_alone_as_beside_the_posterior()
    {
        var question = new PoolQuestion
        {
            Clients = [.. AStreamingPool.Many(300, 5)],
            Mid = Mid,
            Direction = Direction.LowerIsBetter,
        };

        var (alone, beside) = (Pooling.Reml(question)!, Pooling.Answer(question).Reml!);

        Assert.Equal(beside with { Blups = alone.Blups }, alone);
        Assert.Equal(beside.Blups, alone.Blups);
        Assert.Null(Pooling.Reml(question with { Clients = [question.Clients[0]] }));
    }

    private static (double Mean, double Deviation, double Spread) ByTheBook(ClientEffect[] clients)
    {
        var points = Enumerable.Range(0, 2001).Select(i => At(clients, 10 * Mid * i / 2000)).ToArray();
        var highest = points.Max(point => point.Log);
        double[] weights = [.. points.Select((point, i) => Math.Exp(point.Log - highest) * (i is 0 or 2000 ? 0.5 : 1))];
        var total = weights.Sum();
        var mean = points.Select((point, i) => weights[i] * point.Mean).Sum() / total;
        var square = points
            .Select((point, i) => weights[i] * (point.Variance + ((point.Mean - mean) * (point.Mean - mean))))
            .Sum();
        return (mean, Math.Sqrt(square / total), points.Select((point, i) => weights[i] * point.Spread).Sum() / total);
    }

    private static (double Spread, double Mean, double Variance, double Log) At(ClientEffect[] clients, double spread)
    {
        var variances = clients.Select(client => client.Variance + (spread * spread)).ToArray();
        var weight = variances.Sum(variance => 1 / variance);
        var mean = clients.Select((client, i) => client.Estimate / variances[i]).Sum() / weight;
        var misfit = clients.Select((client, i) => Math.Pow(client.Estimate - mean, 2) / variances[i]).Sum();
        var log = -0.5 * (variances.Sum(Math.Log) + Math.Log(weight) + misfit + Math.Pow(spread / Mid, 2));
        return (spread, mean, 1 / weight, log);
    }
}
