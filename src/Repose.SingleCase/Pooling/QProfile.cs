using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>The interval of the variance between clients that Cochran's Q gives (Viechtbauer 2007).</summary>
internal static class QProfile
{
    /// <summary>The interval of 0.95: the variances at which Q lies between the ends of its distribution.</summary>
    public static EffectInterval Interval(IReadOnlyList<ClientEffect> clients) =>
        new(0.95, Where(clients, 0.025), Where(clients, 0.975));

    /// <summary>The probability of a chi-squared value above this one.</summary>
    public static double Above(int degreesOfFreedom, double value) =>
        value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, value / 2);

    /// <summary>The variance at which Q is exceeded with this probability; Q falls as the variance rises.</summary>
    private static double Where(IReadOnlyList<ClientEffect> clients, double probability)
    {
        double low = 0,
            high = clients.Average(client => client.Variance);
        if (At(0) >= probability)
        {
            return 0;
        }

        while (At(high) < probability)
        {
            (low, high) = (high, 4 * high);
        }

        for (var step = 0; step < 200 && high - low > 1e-13 * high; step++)
        {
            var middle = 0.5 * (low + high);
            (low, high) = At(middle) < probability ? (middle, high) : (low, middle);
        }

        return 0.5 * (low + high);

        double At(double between) => Above(clients.Count - 1, SpreadSums.Of(clients, Math.Sqrt(between)).Misfit);
    }
}
