namespace Repose.SingleCase;

/// <summary>Which parts of a pooled answer have to wait, and why.</summary>
internal static class PoolGates
{
    public const int FewestForMean = 3;
    public const int FewestForNext = 5;

    /// <summary>In units of the prior's scale: beyond it the half-normal prior contradicts the data.</summary>
    public const double MostSpread = 5;

    public static IReadOnlyList<PoolGate> Of(long clients, PooledPosterior? posterior, double mid) =>
        [
            .. Parts()
                .Where(part => clients < part.Need)
                .Select(part => new TooFewClients(part.Part, clients, part.Need)),
            .. posterior is { SpreadMean: var spread } && spread > MostSpread * mid
                ? Parts().Select(part => new SpreadBeyondPrior(part.Part, spread, MostSpread * mid))
                : [],
        ];

    private static IEnumerable<(PoolPart Part, int Need)> Parts() =>
        [
            (PoolPart.Mean, FewestForMean),
            (PoolPart.NextClient, FewestForNext),
            (PoolPart.ShrunkenClients, FewestForNext),
        ];
}
