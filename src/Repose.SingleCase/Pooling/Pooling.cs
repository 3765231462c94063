using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Repose.SingleCase;

/// <summary>What do several clients say together?</summary>
public static class Pooling
{
    /// <summary>From so many clients on, adding them up once is quicker than once for every value of the spread.</summary>
    private const int Many = 256;

    /// <summary>In units of the smallest gain that matters: how far from it numbers may be for the nodes to suffice.</summary>
    private const double MostUsual = 50;

    /// <summary>Pools the clients. The order in which they are given changes nothing.</summary>
    /// <exception cref="ArgumentException">
    /// A client is given twice, or the smallest gain that matters is not above 0.
    /// </exception>
    public static PooledAnswer Answer(PoolQuestion question)
    {
        var ordered = Ordered(question);
        var posterior =
            ordered.Length < 2
                ? null
                : new PooledPosterior(
                    SpreadGrid.Of(SumsAt(ordered, question.Mid), question.Mid),
                    question.Mid,
                    question.Direction
                );
        return Of(ordered.Length, posterior, question.Mid, question.Direction, question.Strength, Hash(ordered)) with
        {
            Reml = posterior is null ? null : RemlPool.Of(ordered, question.Clients, question.Mid, question.Direction),
            Shrunken = posterior is null ? [] : [.. question.Clients.Select(posterior.Shrink)],
        };
    }

    /// <summary>The mean and the spread by REML alone, without the posterior.</summary>
    /// <returns>Null with fewer than two clients.</returns>
    /// <exception cref="ArgumentException">As <see cref="Answer"/>.</exception>
    public static RemlPool? Reml(PoolQuestion question)
    {
        var ordered = Ordered(question);
        return ordered.Length < 2 ? null : RemlPool.Of(ordered, question.Clients, question.Mid, question.Direction);
    }

    private static ClientEffect[] Ordered(PoolQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Refusals.Mid(question.Mid);
        var ordered = question.Clients.OrderBy(client => client.Client, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (string.Equals(ordered[i].Client, ordered[i - 1].Client, StringComparison.Ordinal))
            {
                throw new ArgumentException($"{ordered[i].Client} is given twice; each client counts once.");
            }
        }

        return ordered;
    }

    /// <summary>Many clients are added up once, at the nodes of a streaming pool, where that is as precise.</summary>
    private static Func<double, SpreadSums> SumsAt(ClientEffect[] clients, double mid)
    {
        var isUsual = Array.TrueForAll(
            clients,
            client =>
                Math.Abs(client.Estimate) < MostUsual * mid
                && client.StandardError > mid / MostUsual
                && client.StandardError < MostUsual * mid
        );
        return clients.Length >= Many && isUsual
            ? StreamingPool.SumsOf(clients, mid).At
            : spread => SpreadSums.Of(clients, spread);
    }

    internal static PooledAnswer Of(
        long clients,
        PooledPosterior? posterior,
        double mid,
        Direction direction,
        Strength strength,
        string hash
    )
    {
        var gates = PoolGates.Of(clients, posterior, mid);
        return new()
        {
            Status = posterior is null ? PoolStatus.CannotPool : PoolStatus.Ok,
            Clients = clients,
            Verdict =
                posterior is not null && gates.All(gate => gate.Part != PoolPart.Mean)
                    ? VerdictRule.Decide(new PosteriorOfMean(posterior.Mean, direction), mid)
                    : Verdict.CannotTellYet,
            Strength = strength,
            Gates = gates,
            Posterior = posterior,
            Trace = new(
                Trace.CurrentEngine,
                "pool; half-normal spread, scale = smallest gain that matters",
                Canonical.Text(direction, mid, [], logScale: false),
                null,
                hash
            ),
        };
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Hash(IEnumerable<ClientEffect> ordered) =>
        Hash(
            string.Concat(
                ordered.Select(client =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{client.Client};{client.Estimate + 0.0:R};{client.Variance:R}\n"
                    )
                )
            )
        );
}
