namespace Repose.SingleCase;

/// <summary>The posterior of the standard deviation between clients, as weights on a grid.</summary>
/// <remarks>
/// Half-normal prior with the smallest gain that matters as its scale, trapezoid over 0 to 10 scales with 2,001
/// points. Where very many clients make the posterior narrower than two steps, the same number of points is laid
/// round its mode instead.
/// </remarks>
internal sealed class SpreadGrid
{
    private const int Steps = 2_000;
    private const double Reach = 10;
    private const double Negligible = 1e-17;

    private SpreadGrid(double[] spreads, double[] weights, SpreadSums[] sums) =>
        (Spreads, Weights, Sums) = (spreads, weights, sums);

    /// <summary>The values with a weight worth counting, ascending.</summary>
    public double[] Spreads { get; }

    /// <summary>Their weights, which add up to 1.</summary>
    public double[] Weights { get; }

    /// <summary>What the clients say at each value.</summary>
    public SpreadSums[] Sums { get; }

    public double Mean => Spreads.Select((spread, i) => Weights[i] * spread).Sum();

    public static SpreadGrid Of(Func<double, SpreadSums> at, double scale)
    {
        var (low, high) = (0.0, Reach * scale);
        var grid = Between(low, high, at, scale);
        for (var pass = 0; pass < 3 && grid.Deviation() < 2 * (high - low) / Steps; pass++)
        {
            var step = (high - low) / Steps;
            var mode = grid.Spreads[Array.IndexOf(grid.Weights, grid.Weights.Max())];
            (low, high) = (Math.Max(0, mode - (30 * step)), Math.Min(Reach * scale, mode + (30 * step)));
            grid = Between(low, high, at, scale);
        }

        return grid;
    }

    private static SpreadGrid Between(double low, double high, Func<double, SpreadSums> at, double scale)
    {
        double[] spreads = [.. Enumerable.Range(0, Steps + 1).Select(i => low + ((high - low) * i / Steps))];
        SpreadSums[] sums = [.. spreads.Select(at)];
        double[] logs =
        [
            .. spreads.Select((spread, i) => sums[i].LogLikelihood - (0.5 * (spread / scale) * (spread / scale))),
        ];
        var highest = logs.Max();
        double[] weights = [.. logs.Select((log, i) => Math.Exp(log - highest) * (i is 0 or Steps ? 0.5 : 1))];
        int[] kept = [.. Enumerable.Range(0, Steps + 1).Where(i => weights[i] > Negligible)];
        var total = kept.Sum(i => weights[i]);
        return new(
            [.. kept.Select(i => spreads[i])],
            [.. kept.Select(i => weights[i] / total)],
            [.. kept.Select(i => sums[i])]
        );
    }

    private double Deviation()
    {
        var mean = Mean;
        return Math.Sqrt(Spreads.Select((spread, i) => Weights[i] * (spread - mean) * (spread - mean)).Sum());
    }
}
