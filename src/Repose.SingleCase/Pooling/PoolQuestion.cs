namespace Repose.SingleCase;

/// <summary>What is asked of several clients together.</summary>
public sealed record PoolQuestion
{
    /// <summary>Each client once, in any order.</summary>
    public required IReadOnlyList<ClientEffect> Clients { get; init; }

    /// <summary>
    /// The smallest gain that matters, above 0, in the unit of the outcome. Fixed beforehand; also the scale of what
    /// is believed of the spread between clients.
    /// </summary>
    public required double Mid { get; init; }

    /// <summary>Which way the outcome improves.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The comparison that the clients' effects rest on; the pool is not stronger than it.</summary>
    public Strength Strength { get; init; }
}
