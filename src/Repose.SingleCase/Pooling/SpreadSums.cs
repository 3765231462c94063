namespace Repose.SingleCase;

/// <summary>All that the clients say, if the standard deviation between clients is one certain value.</summary>
/// <param name="Weight">The sum of the weights W = 1 / (variance + spread²).</param>
/// <param name="Mean">The mean effect, weighted by W.</param>
/// <param name="Misfit">The sum of W (estimate - mean)².</param>
/// <param name="LogVariance">The sum of log(variance + spread²), up to a constant.</param>
internal readonly record struct SpreadSums(double Weight, double Mean, double Misfit, double LogVariance)
{
    /// <summary>The log likelihood with the mean integrated out, up to a constant.</summary>
    public double LogLikelihood => -0.5 * (LogVariance + Math.Log(Weight) + Misfit);

    /// <summary>The sums over a list of clients: one pass for the mean and one for the misfit.</summary>
    public static SpreadSums Of(IReadOnlyList<ClientEffect> clients, double spread)
    {
        double weight = 0,
            weighted = 0,
            log = 0;
        foreach (var client in clients)
        {
            var variance = client.Variance + (spread * spread);
            weight += 1 / variance;
            weighted += client.Estimate / variance;
            log += Math.Log(variance);
        }

        var mean = weighted / weight;
        var misfit = 0.0;
        foreach (var client in clients)
        {
            misfit += (client.Estimate - mean) * (client.Estimate - mean) / (client.Variance + (spread * spread));
        }

        return new(weight, mean, misfit, log);
    }
}
