namespace Repose.SingleCase;

/// <summary>There are too few clients for a part of the answer.</summary>
/// <param name="Part">The part.</param>
/// <param name="Have">How many there are.</param>
/// <param name="Need">The fewest that will do.</param>
public sealed record TooFewClients(PoolPart Part, long Have, int Need) : PoolGate("too_few_clients", Part);
