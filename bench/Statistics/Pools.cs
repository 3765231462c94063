using System.Globalization;
using Repose.SingleCase;

namespace Repose.Bench;

/// <summary>Pooling the clients, and a million made-up ones in one pass.</summary>
internal static class Pools
{
    private const int Million = 1_000_000;

    /// <summary>
    /// Pools the clients' REML effects and squared standard errors, the numbers that metafor gets from nlme, and writes
    /// mean, tau² and interval as pooled.csv.
    /// </summary>
    public static Measured Reml(SerialFit[] fits, string folder)
    {
        const int Times = 20;
        var question = Question(fits);
        RemlPool? pool = null;
        // One takes so little that the clock of the processor is too coarse for it.
        var measured = Measured.Of(
            5,
            () =>
            {
                for (var time = 0; time < Times; time++)
                {
                    pool = Pooling.Reml(question);
                }
            }
        );
        Write(pool!, Path.Combine(folder, "pooled.csv"));
        return new(measured.Median / Times, measured.Least / Times, measured.Most / Times, measured.Bytes / Times);
    }

    /// <summary>The same clients with the posterior, the next client and every client drawn towards the mean.</summary>
    public static Measured Answer(SerialFit[] fits)
    {
        var question = Question(fits);
        return Measured.Of(5, () => _ = Pooling.Answer(question));
    }

    /// <summary>The bytes allocated must not grow with the number of clients.</summary>
    public static Measured OfMany(int clients = Million)
    {
        var (estimates, variances) = (new double[clients], new double[clients]);
        var random = new ReproducibleRandom(7);
        for (var i = 0; i < clients; i++)
        {
            (estimates[i], variances[i]) = (-30 + (40 * random.NextFraction()), 9 + (100 * random.NextFraction()));
        }

        return Measured.Of(
            3,
            () =>
            {
                var pool = new StreamingPool(20, Direction.LowerIsBetter);
                for (var i = 0; i < clients; i++)
                {
                    pool.Add(estimates[i], variances[i]);
                }

                _ = pool.Answer();
            }
        );
    }

    private static PoolQuestion Question(SerialFit[] fits) =>
        new()
        {
            Clients =
            [
                .. fits.Select((fit, i) => (Effect: fit.Reml?.Coefficients[^1], Name: $"client {i}"))
                    .Where(client => client.Effect is { StandardError: < 1e3 })
                    .Select(client =>
                        ClientEffect.WithStandardError(client.Name, client.Effect!.Value, client.Effect.StandardError)
                    ),
            ],
            Mid = 20,
            Direction = Direction.LowerIsBetter,
        };

    private static void Write(RemlPool pool, string path)
    {
        var interval = pool.PlainHartungKnapp.Interval;
        double[] numbers = [pool.Mean, pool.BetweenVariance, interval.Lower, interval.Upper];
        File.WriteAllLines(
            path,
            [
                "mu,tau2,lower,upper",
                string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))),
            ]
        );
    }
}
