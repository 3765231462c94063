namespace Repose.SingleCase;

/// <summary>
/// Clients differ by far more than the smallest gain that matters would let expect; often the unit of some rows or of
/// that gain is wrong.
/// </summary>
/// <param name="Part">The part.</param>
/// <param name="Spread">The standard deviation between clients, posterior mean, in the unit of the outcome.</param>
/// <param name="Most">The largest that the prior can bear.</param>
public sealed record SpreadBeyondPrior(PoolPart Part, double Spread, double Most)
    : PoolGate("spread_beyond_prior", Part);
