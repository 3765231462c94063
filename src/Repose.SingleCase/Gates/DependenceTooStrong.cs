namespace Repose.SingleCase;

/// <summary>Neighbouring days are so alike that a change of level cannot be told from slow wandering.</summary>
/// <param name="Probability">The probability that the serial correlation is above 0.8.</param>
/// <param name="Limit">The largest that will do.</param>
public sealed record DependenceTooStrong(double Probability, double Limit) : Gate("dependence_too_strong");
