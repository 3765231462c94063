namespace Repose.SingleCase;

/// <summary>The best fit of the serial correlation is at the edge of its range: a level change is not identified.</summary>
public sealed record DependenceAtBoundary() : Gate("phi_at_boundary");
