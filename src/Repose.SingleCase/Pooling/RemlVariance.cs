namespace Repose.SingleCase;

/// <summary>The variance between clients by restricted maximum likelihood, in a few passes over the clients.</summary>
internal static class RemlVariance
{
    private const int MostSteps = 500;

    /// <summary>Fisher scoring from the estimate of DerSimonian and Laird 1986, with halved steps where it overshoots.</summary>
    public static double Of(IReadOnlyList<ClientEffect> clients)
    {
        var within = clients.Average(client => client.Variance);
        var between = Math.Max(0, DerSimonianLaird(clients));
        var best = LogLikelihood(clients, between);

        // Close to the top the likelihood is flatter than its own rounding: a step that it cannot judge is taken, since
        // the score still knows the way. Halved there, the search would end short of the top.
        var rounding = 1e-12 * (clients.Count + Math.Abs(best));
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Score(clients, between) / Information(clients, between);
            var next = Math.Max(0, between + change);
            var there = LogLikelihood(clients, next);
            for (var half = 0; half < 40 && there < best - rounding; half++)
            {
                next = 0.5 * (between + next);
                there = LogLikelihood(clients, next);
            }

            var moved = Math.Abs(next - between);
            (between, best) = (next, there);
            if (moved <= 1e-12 * (between + within))
            {
                break;
            }
        }

        return LogLikelihood(clients, 0) >= best ? 0 : between;
    }

    public static double StandardError(IReadOnlyList<ClientEffect> clients, double between) =>
        Math.Sqrt(1 / Information(clients, between));

    /// <summary>The variance within a typical client (Higgins and Thompson 2002, doi:10.1002/sim.1186).</summary>
    public static double TypicalVariance(IReadOnlyList<ClientEffect> clients)
    {
        var sum = clients.Sum(client => 1 / client.Variance);
        var squares = clients.Sum(client => 1 / (client.Variance * client.Variance));
        return (clients.Count - 1) / (sum - (squares / sum));
    }

    private static double DerSimonianLaird(IReadOnlyList<ClientEffect> clients)
    {
        var sums = SpreadSums.Of(clients, 0);
        return (sums.Misfit - (clients.Count - 1)) * TypicalVariance(clients) / (clients.Count - 1);
    }

    private static double LogLikelihood(IReadOnlyList<ClientEffect> clients, double between) =>
        SpreadSums.Of(clients, Math.Sqrt(between)).LogLikelihood;

    /// <summary>Half of (y'PPy - tr P).</summary>
    private static double Score(IReadOnlyList<ClientEffect> clients, double between)
    {
        var mean = SpreadSums.Of(clients, Math.Sqrt(between)).Mean;
        double sum = 0,
            squares = 0,
            misfit = 0;
        foreach (var client in clients)
        {
            var weight = 1 / (client.Variance + between);
            sum += weight;
            squares += weight * weight;
            misfit += weight * weight * (client.Estimate - mean) * (client.Estimate - mean);
        }

        return 0.5 * (misfit - sum + (squares / sum));
    }

    /// <summary>Half of tr PP.</summary>
    private static double Information(IReadOnlyList<ClientEffect> clients, double between)
    {
        double sum = 0,
            squares = 0,
            cubes = 0;
        foreach (var client in clients)
        {
            var weight = 1 / (client.Variance + between);
            sum += weight;
            squares += weight * weight;
            cubes += weight * weight * weight;
        }

        return 0.5 * (squares - (2 * cubes / sum) + (squares / sum * (squares / sum)));
    }
}
