namespace Repose.SingleCase;

/// <summary>A gain of an amount that matters was seen, but a check did not support the amount; the smaller claim stands.</summary>
/// <param name="Check">The check that failed.</param>
public sealed record AmountNotRobust(Gate Check) : Caution("amount_not_robust");
